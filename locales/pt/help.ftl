### O que o bot diz de si próprio.

## Uma menção vazia: duas linhas.

# $platforms: nomes das plataformas sobre as quais há factos.
help-short = Digo o que estas plataformas fazem com os seus dados, a quem diz respeito e como se opor, com fontes: { $platforms }.
# $prefix: o prefixo dos comandos.
help-short-ask = Basta perguntar, por exemplo: Como me oponho ao treino de IA no LinkedIn? Mais: **{ $prefix } ajuda**

## `help`.

# $platforms: nomes das plataformas sobre as quais há factos.
help = Respondo a perguntas sobre o que as plataformas fazem com os seus dados, a partir de factos verificados e com fontes. Tenho factos sobre: { $platforms }.
# $prefix: o prefixo dos comandos.
help-address-room = **Aqui na sala**: mencione-me, comece por **{ $prefix }** ou responda a uma das minhas mensagens.
help-address-direct = **Nesta conversa direta**: basta escrever.
help-ask = **Pergunte** por palavras suas: como se opor, a quem diz respeito, desde quando, que dados, se as mensagens privadas contam, com que base legal.
help-follow-up = **Continue a perguntar**: “e na Noruega?” basta durante dez minutos. Quando eu der a escolher, basta um número.
# As palavras de comandos: $platforms, $deadlines, $sources, $privacy.
help-words = **Com uma só palavra**: **{ $prefix } { $platforms }**, **{ $prefix } { $deadlines }**, **{ $prefix } { $sources }**, **{ $prefix } { $privacy }**.
# $command: as palavras de um comando.
help-reminders = **Lembretes**: **{ $prefix } { $command }** mostra o que chega e quando; quem modera a sala pode pedi-los.
# Para quem pode alterar as definições de uma sala. As palavras de comandos: $remind, $more, $settings.
help-moderator = **Também pode**: **{ $prefix } { $remind }** faz com que esta sala receba lembretes de datas e novidades. Tudo sobre isto: **{ $prefix } { $more }**, **{ $prefix } { $settings }**.
help-limits = Não dou aconselhamento jurídico. O que não sei, digo.

## Os capítulos de `help`. Cada linha: $prefix: o prefixo dos comandos, $command: as palavras de um comando; depois, o que faz.

help-remind = Lembretes, com linhas para copiar:
help-settings = Definições desta sala, com linhas para copiar:
help-privacy = O que guardo e de onde o tenho, com linhas para copiar:
help-for-moderators = O que altera alguma coisa é só para quem pode alterar as definições desta sala.
help-line-remind = **{ $prefix } { $command }**: datas e novidades de uma plataforma, com tantos dias de antecedência; sem números, nos dias habituais
help-line-remind-all = **{ $prefix } { $command }**: o mesmo para todas as plataformas
help-line-remind-off = **{ $prefix } { $command }**: fim dos lembretes dessa plataforma
help-line-end = **{ $prefix } { $command }**: fim de todos os lembretes
help-line-remind-on = **{ $prefix } { $command }**: uma data própria da sala
help-line-remind-move = **{ $prefix } { $command }**: a data própria número 2 passa para outro dia
help-line-remind-remove = **{ $prefix } { $command }**: a data própria número 2 deixa de ser lembrada
help-line-check-up = **{ $prefix } { $command }**: rever as definições de tempos a tempos
help-line-hour = **{ $prefix } { $command }**: a hora dos lembretes
help-line-timezone = **{ $prefix } { $command }**: o fuso horário desta sala
help-line-ping = **{ $prefix } { $command }**: os lembretes notificam toda a gente; “não” acaba com isso
help-line-reminders = **{ $prefix } { $command }**: o que chega e quando; qualquer pessoa pode perguntar
help-line-settings = **{ $prefix } { $command }**: o que está definido; qualquer pessoa pode perguntar
help-line-language = **{ $prefix } { $command }**: respondo sempre nesta língua
help-line-language-auto = **{ $prefix } { $command }**: respondo na língua da pergunta
help-line-threads = **{ $prefix } { $command }**: cada pergunta tem resposta num fio próprio (thread); “não” acaba com isso
help-line-corrections = **{ $prefix } { $command }**: uma mensagem nova diz quando uma resposta mudou; com “editar” edito a resposta
help-line-reset = **{ $prefix } { $command }**: tudo como no início, exceto os lembretes
help-line-privacy = **{ $prefix } { $command }**: o que guardo, por quanto tempo, e quem me gere
help-line-forget-me = **{ $prefix } { $command }**: apaga logo as minhas notas sobre si
help-line-sources = **{ $prefix } { $command }**: onde está escrito o que lhe disse por último
help-line-version = **{ $prefix } { $command }**: que programa sou e de quando são os meus factos

## `privacy`.

privacy = O que guardo:
privacy-text = **O texto da sua pergunta**: até eu responder; depois é apagado.
privacy-undecrypted = **Mensagens que ainda não consigo decifrar**: ainda cifradas, no máximo 24 horas.
privacy-reply = **A minha resposta**: até ser enviada.
privacy-row = **Uma nota sobre cada resposta** (que mensagem, assunto, afirmações, região, língua; quem perguntou só como hash com chave): 90 dias, para eu poder corrigir uma resposta.
privacy-memory = **A sua língua, região e última pergunta**: em memória, durante dez minutos.
privacy-settled = **Definições, lembretes e datas próprias de uma sala, com os textos**: até serem alterados ou eu sair.
privacy-copy = **Uma cópia disso sem qualquer texto** fica com a minha conta no servidor (homeserver), para que, se um disco se perder, nada se perca com ele; fica vazia quando eu sair.
privacy-keys = **Chaves de cifragem e estado das salas**: enquanto a minha sessão durar.
privacy-never = Recebo todas as mensagens das minhas salas, como qualquer membro, mas só olho para as que me são dirigidas. Os meus registos não contêm mensagens nem nomes. Não passo nada a ninguém, a não ser ao servidor (homeserver).
# $name: quem gere o bot, $contact: como contactar.
privacy-operator = Quem me gere: { $name }.
privacy-operator-at = Quem me gere: { $name }, { $contact }.
privacy-operator-contact = Contacto de quem me gere: { $contact }.
privacy-operator-unknown = Não há registo de quem me gere; pergunte a quem modera esta sala ou administra o meu servidor (homeserver).
privacy-rights = A quem me gere pode pedir informação sobre os seus dados, que sejam corrigidos ou eliminados; e pode apresentar queixa a uma autoridade de proteção de dados.
# $prefix: o prefixo dos comandos, $command: as palavras de um comando.
privacy-forget = **{ $prefix } { $command }** apaga logo as minhas notas sobre as respostas que lhe dei e o que recordo de si.

## `platforms` e `deadlines`.

platforms = Tenho factos sobre estas plataformas:
# $platform: um nome, $changes: o que ela faz, pelo nome.
platforms-row = **{ $platform }**: { $changes }
deadlines = Estas são as próximas datas:
deadlines-none = Não conheço nenhuma data prevista. O que mudou até agora:

## `version`, e palavras que se apoiam numa pergunta anterior.

# $version: a versão do programa, $count: sobre quantas plataformas há factos, $date: o dia mais recente em que se leu uma fonte.
version =
    { $count ->
        [one] Optout { $version }, com factos sobre uma plataforma. A fonte mais recente foi lida em { $date }.
       *[other] Optout { $version }, com factos sobre { $count } plataformas. A fonte mais recente foi lida em { $date }.
    }
nothing-before = Não sei a que resposta se refere. Pergunte primeiro por uma plataforma, ou responda com esta palavra a uma das minhas respostas.

## Entrar numa sala, e falhar.

# $platforms: nomes das plataformas sobre as quais há factos.
greeting = Olá! Digo o que estas plataformas fazem com os seus dados e como se opor: { $platforms }.
# $prefix: o prefixo dos comandos.
greeting-how = Mencione-me e pergunte, ou escreva **{ $prefix } ajuda**. Só respondo quando se dirigem a mim; para eu sair, basta remover-me da sala.
apology = Algo correu mal do meu lado, peço desculpa. Volte a perguntar daqui a alguns minutos.
late = Só agora cheguei à sua pergunta, com atraso.
away = Estive fora. O que me perguntaram há mais de um dia fica sem resposta; se ainda interessar, volte a perguntar.
unreadable = Não consigo ler esta mensagem: a chave não chegou até mim. Se chegar dentro de um dia, respondo; caso contrário, escreva-a de novo, por favor.
budget = Já lhe dei todas as respostas que dou em dez minutos; até esse tempo passar, não lhe digo mais nada.
verification = Não participo em verificações, e não é preciso verificar-me: o meu dispositivo está assinado com as chaves da minha própria conta, e comparar emojis com um programa não prova nada.
# $date: o dia.
corrected = **Correção em { $date }**: mudou algo em que esta resposta se baseia.
# $room: o nome da sala, $needed: um nível de permissões.
muted = Fizeram-me uma pergunta numa sala onde não tenho permissão para escrever ({ $room }). Quem pode alterar as permissões pode dar-me o nível { $needed }, ou remover-me da sala. Digo isto uma só vez.
