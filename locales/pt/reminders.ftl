### Lembretes, e o que se diz dos comandos que os pedem. Dias, horas, números e listas chegam prontos a ler.
### Uma alteração começa no seu dia; esse não é o último dia para se opor, e nada aqui lhe pode chamar isso.

## A primeira linha de um lembrete aparece sozinha no ecrã bloqueado: o quê, quando, daqui a quantos dias.

# $platform: nome da plataforma, $change: o que ela faz, pelo nome, $days: dias inteiros até lá, pelo menos 1, $date: o dia.
reminder-change-ahead =
    { $days ->
        [1] **{ $platform }, { $change }:** começa amanhã, { $date }.
       *[other] **{ $platform }, { $change }:** começa daqui a { $days } dias, em { $date }.
    }
reminder-change-today = **{ $platform }, { $change }:** começa hoje, { $date }.
# $days: dias inteiros desde então, pelo menos 1.
reminder-change-past =
    { $days ->
        [1] **{ $platform }, { $change }:** começou ontem, { $date }.
       *[other] **{ $platform }, { $change }:** começou há { $days } dias, em { $date }.
    }
# Várias alterações de uma plataforma no mesmo dia. $count: quantas, pelo menos 2, $changes: o que ela faz, pelo nome.
reminder-several-ahead =
    { $days ->
        [1] **{ $platform }:** { $count } alterações começam amanhã, { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } alterações começam daqui a { $days } dias, em { $date }: { $changes }.
    }
reminder-several-today = **{ $platform }:** { $count } alterações começam hoje, { $date }: { $changes }.
reminder-several-past =
    { $days ->
        [1] **{ $platform }:** { $count } alterações começaram ontem, { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } alterações começaram há { $days } dias, em { $date }: { $changes }.
    }
# Uma delas. $change: o que a plataforma faz, pelo nome. Segue-se o que é.
reminder-several-row = **{ $change }:**
# Coisas de dias ou tipos diferentes. $count: quantas, pelo menos 2. Segue-se a primeira linha da mais próxima, depois uma lista.
reminder-mixed = { $count } lembretes, em primeiro lugar:
# Uma data que a própria sala marcou. $text: o texto dela, ou `reminder-own-unnamed`.
reminder-own-ahead =
    { $days ->
        [1] **Amanhã, { $date }:** { $text }
       *[other] **Daqui a { $days } dias, em { $date }:** { $text }
    }
reminder-own-today = **Hoje, { $date }:** { $text }
reminder-own-past =
    { $days ->
        [1] **Ontem, { $date }:** { $text }
       *[other] **Há { $days } dias, em { $date }:** { $text }
    }
reminder-own-unnamed = uma data própria desta sala
# Uma alteração é nova aqui, ou a data mudou. Segue-se uma frase que diz em que ponto está, uma das `phase-…`.
reminder-news = **Novidades, { $platform }, { $change }:**
# $months: quantos meses há entre duas revisões.
reminder-check-up =
    { $months ->
        [1] **Revisão, todos os meses:** volte a ver as suas definições; as opções e as predefinições mudam.
       *[other] **Revisão, de { $months } em { $months } meses:** volte a ver as suas definições; as opções e as predefinições mudam.
    }

## O que um lembrete diz ainda.

# Seguem-se ligações para definições, cada uma com o nome daquilo para que serve.
reminder-check-up-links = As definições que conheço:
reminder-own-note = Foi a própria sala que marcou esta data.
reminder-late = Isto chega tarde: à hora marcada eu não estava disponível.
reminder-summary = Isto chega tarde: estive fora algum tempo. Aqui está o que continua a ser verdade.
reminder-ask = Para ter todos os passos, basta perguntar-me.
# $prefix: o prefixo dos comandos, $list e $off: as palavras dos comandos.
reminder-end = O que chega e quando: **{ $prefix } { $list }**. Acabar com os lembretes: **{ $prefix } { $off }**.

## O que se diz de um comando.

# Uma linha para copiar. $prefix: o prefixo dos comandos, $command: as palavras de um comando, uma das `order-form-…`.
order-example = Por exemplo: **{ $prefix } { $command }**
order-command = **{ $prefix } { $command }**
order-see-list = A lista está aqui: **{ $prefix } { $command }**
# Fica onde pode estar o nome de uma plataforma.
order-all = todas as plataformas
# $whom: nome de uma plataforma, ou `order-all`.
order-following = A partir de agora, esta sala recebe lembretes de datas e novidades: { $whom }.
# $days: uma lista de números.
order-leads = Dias antes de uma data: { $days }.
order-leads-and-day = Dias antes de uma data: { $days }; e mais uma vez no próprio dia.
order-leads-day = Os lembretes chegam no próprio dia.
# $day: o dia da semana e a data, $time: a hora, ambos pelo relógio da sala.
order-first = Primeiro lembrete: { $day }, { $time }.
order-next = Próximo lembrete: { $day }, { $time }.
order-next-none = De momento não há nenhum lembrete previsto.
# Segue-se uma lista de alterações, cada uma com o dia desde quando está em vigor.
order-none-ahead = De momento não há nenhuma data prevista. O que já está em vigor:
order-none-known = De momento não há nenhuma data prevista.
order-offer-news = Aviso aqui quando houver novidades: outra alteração, ou uma data que muda.
order-offer-check-up = As definições e as predefinições mudam, por isso vale a pena revê-las de vez em quando; também posso lembrar disso.
order-unfollowed = Esta sala já não recebe estes lembretes: { $whom }. Tudo o resto fica como está.
order-unfollowed-all = Esta sala já não recebe nenhum lembrete; as datas próprias também foram apagadas.
order-not-following = Esta sala não recebia estes lembretes ({ $whom }), por isso nada mudou.
order-not-following-any = Esta sala não recebia nenhum lembrete, por isso nada mudou.
# $text: o texto da data, ou `reminder-own-unnamed`, $before: o dia em que estava antes.
order-dated = Data anotada, { $day }: { $text }
order-moved = Data mudada; antes: { $before }; agora: { $day }: { $text }
order-removed = Data removida, { $day }: { $text }
order-dated-late = Já não chega nenhum lembrete disto: a hora de hoje já passou.
# $number: o número indicado, $count: quantas datas há, pelo menos 1.
order-no-such-date =
    { $count ->
        [one] Não há nenhuma data com o número { $number }: esta sala tem uma data própria.
       *[other] Não há nenhuma data com o número { $number }: esta sala tem { $count } datas próprias.
    }
order-no-dates = Esta sala ainda não tem datas próprias.
# $date: um dia.
order-past = Esse dia já passou ({ $date }), por isso não posso lembrar antes dele. Serve qualquer dia a partir de hoje.
# $most: quantos pode haver.
order-too-many = Esta sala tem { $most } lembretes, e não guardo mais do que isso. Termine um que já não faça falta e este já cabe.
# $most: quantos caracteres pode haver.
order-too-long = O texto é longo demais para uma linha; use no máximo { $most } caracteres, por favor.
# $months: quantos meses há entre duas revisões.
order-check-up =
    { $months ->
        [one] A partir de agora, lembro esta sala de rever as definições todos os meses.
       *[other] A partir de agora, lembro esta sala de rever as definições de { $months } em { $months } meses.
    }
order-hour = Nova hora dos lembretes, a partir de agora: { $time }.
order-pings-on = A partir de agora, um lembrete notifica toda a gente nesta sala.
order-pings-off = A partir de agora, um lembrete não notifica ninguém em particular.
# $zone: o nome de um fuso horário, como Europe/Zurich.
order-timezone = O fuso horário desta sala é agora { $zone }.
# $day: o dia em que a hora muda, $time: o que o relógio mostra quando o lembrete chega.
order-shift-skipped = Mudança da hora, { $day }: o relógio salta esta hora; nesse dia, um lembrete chega logo a seguir ({ $time }).
order-shift-twice = Mudança da hora, { $day }: o relógio mostra esta hora duas vezes; nesse dia, um lembrete chega da primeira vez ({ $time }).
# $language: uma língua, com o nome que ela própria se dá.
order-language = A partir de agora, falo nesta sala esta língua: { $language }.
order-language-auto = A partir de agora, respondo a cada pergunta na língua dela.
order-threads-on = A partir de agora, respondo a cada pergunta num fio próprio (thread).
order-threads-off = A partir de agora, respondo logo abaixo da pergunta.
order-corrections-edit = A partir de agora, edito uma resposta quando muda o que ela dizia.
order-corrections-notice = A partir de agora, escrevo uma mensagem nova quando muda o que uma resposta dizia.
order-forgot = Feito. Apaguei as minhas notas sobre as respostas que lhe dei e o que recordava da nossa conversa: a sua língua, a sua região, a sua última pergunta.
order-forgot-not = O que fica: as definições e os lembretes desta sala, que pertencem à sala; e as próprias mensagens na sala, que só quem as escreveu ou modera a sala pode apagar.
order-reset = Todas as definições estão como no início: língua, fuso horário, hora, threads, correções e pings. Os lembretes desta sala ficam.

## `settings`: o que vale numa sala, uma linha para cada coisa.

settings = As definições desta sala, e como alterá-las:
# $prefix: o prefixo dos comandos, $command: as palavras de um comando, uma das `order-form-…`.
# $language: uma língua, com o nome que ela própria se dá.
setting-language = **Língua**: { $language } (**{ $prefix } { $command }**)
setting-language-auto = **Língua**: a de cada pergunta (**{ $prefix } { $command }**)
# $zone: o nome de um fuso horário.
setting-timezone = **Fuso horário**: { $zone } (**{ $prefix } { $command }**)
# $time: a hora dos lembretes.
setting-hour = **Hora dos lembretes**: { $time } (**{ $prefix } { $command }**)
setting-threads-on = **Respostas**: em threads (**{ $prefix } { $command }**)
setting-threads-off = **Respostas**: abaixo da pergunta (**{ $prefix } { $command }**)
setting-corrections-edit = **Correções**: a resposta é editada (**{ $prefix } { $command }**)
setting-corrections-notice = **Correções**: uma mensagem nova (**{ $prefix } { $command }**)
setting-pings-on = **Os lembretes notificam**: toda a gente (**{ $prefix } { $command }**)
setting-pings-off = **Os lembretes notificam**: ninguém em particular (**{ $prefix } { $command }**)
# $whom: uma lista de nomes de plataformas.
setting-following = **Lembretes sobre**: { $whom } (**{ $prefix } { $command }**)
setting-following-none = **Lembretes sobre**: nada (**{ $prefix } { $command }**)
settings-reset = Tudo como no início: **{ $prefix } { $command }**

## `reminders`: o que chega e quando.

order-list-empty = Esta sala ainda não tem lembretes.
# $whom: uma lista de nomes de plataformas.
order-list-following = Esta sala recebe lembretes sobre: { $whom }.
# $time: a hora da sala, $zone: o seu fuso horário.
order-list-hour = Hora dos lembretes: { $time }, fuso horário { $zone }.
order-list-check-up =
    { $months ->
        [one] Revisão das definições: todos os meses.
       *[other] Revisão das definições: de { $months } em { $months } meses.
    }
order-list-upcoming = O que chega a seguir:
order-list-none = De momento não há nenhuma data prevista.
# $what: uma lista do que diz, $days: quantos dias antes da data, pelo menos 1.
order-upcoming-before =
    { $days ->
        [one] **{ $day }, { $time }**: { $what }, um dia antes
       *[other] **{ $day }, { $time }**: { $what }, { $days } dias antes
    }
order-upcoming = **{ $day }, { $time }**: { $what }
# Partes de uma lista assim. $changes: o que a plataforma faz, pelo nome, $change: uma alteração com a sua plataforma.
order-item-changes = { $platform } ({ $changes })
order-item-news = novidades ({ $change })
order-item-check-up = revisão das definições
order-list-dates = Datas próprias desta sala:
order-list-date = { $day }: { $text }
order-list-change = Para alterar isto:

## Um comando que não se pode cumprir. Segue-se uma linha para copiar. $word: o que lá estava escrito.

order-incomplete = Falta aí alguma coisa.
# $platforms: nomes das plataformas sobre as quais há factos.
order-no-platform = Sobre isto não tenho factos: { $word }. Posso enviar lembretes sobre: { $platforms }.
# $longest: o máximo de dias.
order-no-lead = { $word } não é um número de dias que eu possa usar; servem de 0 a { $longest }.
order-no-date = { $word } não é um dia que eu encontre no calendário. Escreva ano, mês e dia, por favor.
order-no-time = { $word } não é uma hora do dia. Escreva horas e minutos, por favor.
order-no-number = { $word } não é o número de uma data. Os números estão na lista dos lembretes.
# $longest: o máximo de meses.
order-no-months = { $word } não é um número de meses que eu possa usar; servem de 1 a { $longest }.
order-no-switch = { $word } não é nem “sim” nem “não”.
order-no-timezone = Não conheço o fuso horário { $word }. Os nomes são feitos de um continente e uma cidade.
# $languages: as línguas que se falam, cada uma na própria língua.
order-no-language = Ainda não falo { $word }. Falo: { $languages }.
order-no-corrections = { $word } não é uma maneira de corrigir uma resposta; “editar” e “mensagem” são.
# $needed: um nível de permissões.
order-forbidden = Isso é só para quem pode alterar as definições desta sala (nível de permissões { $needed } ou mais). Peça a uma dessas pessoas, por favor.

## As palavras dos comandos, para copiar. Têm de ser palavras que o léxico conhece.

order-form-remind = lembrar linkedin 14 7 1
order-form-remind-off = não lembrar linkedin
order-form-end = não lembrar
# $date: um dia por vir, escrito como os comandos o aceitam.
order-form-remind-on = lembrar em { $date } ver as nossas definições do LinkedIn
order-form-remind-move = lembrar mover 2 { $date }
order-form-remind-remove = lembrar remover 2
order-form-remind-check-up = lembrar revisão 6 meses
order-form-remind-at = lembrar às 18:00
order-form-remind-ping = lembrar ping sim
order-form-reminders = lembretes
order-form-timezone = fuso horário Europe/Zurich
order-form-language = língua pt
order-form-language-auto = língua auto
order-form-remind-ping-off = lembrar ping não
order-form-threads-on = threads sim
order-form-threads-off = threads não
order-form-corrections-edit = correções editar
order-form-corrections-notice = correções mensagem
order-form-settings = definições
order-form-settings-reset = definições repor
order-form-remind-all = lembrar tudo
order-form-help-remind = ajuda lembretes
order-form-help-settings = ajuda definições
order-form-privacy = privacidade
order-form-sources = fontes
order-form-leave = sair da sala 1a2b3c4d
order-form-more = mais
order-form-platforms = plataformas
order-form-deadlines = datas
order-form-version = versão
order-form-forget-me = esqueça-me

## O que se diz a quem gere o bot, e a mais ninguém.

operate-status = É assim que estou:
# $rooms, $invitations: quantos.
operate-room-count = **Salas**: { $rooms }, convites à espera: { $invitations }
# $waiting, $unread: quantas.
operate-waiting = **Por responder**: { $waiting }, ainda sem chave: { $unread }
# $sending, $failed: quantas.
operate-sending = **A caminho**: { $sending }, falhas de envio nos últimos 90 dias: { $failed }
# $answered: quantas.
operate-answered = **Respondidas nos últimos 90 dias**: { $answered }
# $liked, $disliked: quantos.
operate-liked = **Polegares**: para cima { $liked }, para baixo { $disliked }
# $count: quantas salas.
operate-rooms = Salas em que estou: { $count }
# $id: o nome que também tem no registo, $name: o nome da sala, $members: quantas pessoas tem.
operate-room =
    { $members ->
        [one] **{ $id }** { $name }, um membro
       *[other] **{ $id }** { $name }, { $members } membros
    }
# $name: o nome da sala.
operate-left = Saio desta sala: { $name }.
# $word: o que se escreveu.
operate-no-room = Não estou em nenhuma sala { $word }. A lista das salas mostra como cada uma se chama.
operate-reloading = Estou a ler de novo a configuração e os factos. Onde houver algo errado, ficam os antigos, e o registo diz o que corrigir.
operate-untrusted = Só aceito ordens dessas numa mensagem direta cifrada, e só de um dispositivo assinado com as chaves da sua própria conta.
