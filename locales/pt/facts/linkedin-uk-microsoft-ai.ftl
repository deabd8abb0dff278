### Dados do LinkedIn para a IA da Microsoft: uma mensagem por afirmação e âmbito de
### `facts/linkedin/uk-microsoft-ai.toml`. Todas podem usar $effective, o dia do facto, pronto a ler.

# Lê-se depois de «LinkedIn:».
linkedin-uk-microsoft-ai-name = dados para a IA da Microsoft (Reino Unido)

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz se se aplica, e desde ou a partir de quando.

linkedin-uk-microsoft-ai-scope-gb = O aviso de privacidade europeu tem uma linha própria para o Reino Unido. Está ativado até que o desative, e a opção é a mesma do treino de IA do próprio LinkedIn.
linkedin-uk-microsoft-ai-scope-europe = O aviso de privacidade europeu do LinkedIn refere esta partilha só para o Reino Unido. O treino de IA do próprio LinkedIn é outra coisa: esse aplica-se também aqui.
linkedin-uk-microsoft-ai-scope-rest = Aqui vale outra cláusula: a Política de Privacidade permite ao LinkedIn partilhar conteúdo público com a Microsoft, para ela prestar ou desenvolver serviços seus. O treino de IA não é aí referido.

## O que muda

linkedin-uk-microsoft-ai-what-planned = A partir de { $effective }, o LinkedIn partilha também conteúdo dos seus membros no Reino Unido, como publicações, comentários, artigos e vídeos, com a Microsoft, a que pertence, para ela treinar os seus próprios modelos de IA. O treino de IA do próprio LinkedIn é à parte.
linkedin-uk-microsoft-ai-what = Desde { $effective }, o LinkedIn partilha também conteúdo dos seus membros no Reino Unido, como publicações, comentários, artigos e vídeos, com a Microsoft, a que pertence, para ela treinar os seus próprios modelos de IA. O treino de IA do próprio LinkedIn é à parte.
linkedin-uk-microsoft-ai-not-in-the-eu = Na Europa, isto diz respeito só ao Reino Unido: para a UE, o EEE e a Suíça, o aviso de privacidade europeu do LinkedIn não indica nenhuma partilha dessas. No Reino Unido está ativado por predefinição, e a opção do treino de IA acaba com isso.

## Como se opor

linkedin-uk-microsoft-ai-switch = No Reino Unido, uma só opção acaba com isto e com o treino de IA do próprio LinkedIn:
    .step-1 = Clique em **Eu** (a sua foto), depois em **Configurações e privacidade**.
    .step-2 = Abra **Privacidade dos dados**.
    .step-3 = Em **Como o LinkedIn utiliza seus dados**, escolha **Dados para aprimoramento da IA generativa**.
    .step-4 = Desative **Usar meus dados para treinar modelos de IA para criar conteúdos**.
linkedin-uk-microsoft-ai-nothing-to-switch = Na UE, no EEE e na Suíça não há nada a desativar contra isto. O treino de IA do próprio LinkedIn, esse tem aí uma opção.
linkedin-uk-microsoft-ai-switch-elsewhere = Fora da UE, do EEE, da Suíça e do Reino Unido, segundo a página de ajuda do LinkedIn, a opção de IA abrange também o treino de IA que cria conteúdo por afiliadas como a Microsoft.

## Quando

linkedin-uk-microsoft-ai-start-planned = Em { $effective } começa no Reino Unido. É um começo, não um último dia: pode desativar também depois.
linkedin-uk-microsoft-ai-start = Em { $effective } começou no Reino Unido. Foi um começo, não um último dia: ainda pode desativar.

## Que dados

linkedin-uk-microsoft-ai-content = No Reino Unido: as suas publicações, comentários, artigos, artigos colaborativos e os vídeos que faz; vídeos do LinkedIn Learning e as suas transcrições; dados de páginas de empresas; ofertas de emprego.
linkedin-uk-microsoft-ai-public-content = Fora da UE, do EEE, da Suíça e do Reino Unido, a Política de Privacidade permite que o conteúdo que partilha publicamente, como publicações públicas, vá para a Microsoft.

## Mensagens privadas

linkedin-uk-microsoft-ai-messages-not-listed = Segundo a lista do aviso de privacidade europeu, as mensagens não estão entre o que o LinkedIn partilha para a IA da Microsoft no Reino Unido.

## O que está predefinido

linkedin-uk-microsoft-ai-on = No Reino Unido, quem não desativar está incluído.

## A base legal

linkedin-uk-microsoft-ai-legitimate-interests = No Reino Unido, o LinkedIn invoca interesses legítimos, não o consentimento. Pode recusar a qualquer momento.

## Dados mais antigos

linkedin-uk-microsoft-ai-not-too-late = Não é tarde demais: no Reino Unido começa em { $effective }, e pode desativar antes e depois desse dia.
linkedin-uk-microsoft-ai-still-possible = Não é tarde demais: no Reino Unido pode desativar a qualquer momento.
linkedin-uk-microsoft-ai-trained-stays = Segundo a página de ajuda do LinkedIn, a opção vale para o futuro e não desfaz treinos já feitos. O que acontece a conteúdo que a Microsoft já tem, os textos do LinkedIn não dizem.
linkedin-uk-microsoft-ai-before = Antes de { $effective }, a Política de Privacidade do LinkedIn já permitia que conteúdo público de membros no Reino Unido fosse para a Microsoft, para ela prestar ou desenvolver serviços seus; o treino de IA não era aí referido.

## O efeito da oposição

linkedin-uk-microsoft-ai-not-all = A opção não trava tudo: nem a personalização, nem a ordenação de conteúdos, nem a IA de segurança, nem os anúncios.
linkedin-uk-microsoft-ai-future-only = Segundo a página de ajuda do LinkedIn, desativar vale para o futuro; os treinos já feitos ficam. Pode fazê-lo a qualquer momento.
linkedin-uk-microsoft-ai-not-said-elsewhere = Se, fora da UE, do EEE, da Suíça e do Reino Unido, a opção de IA impede também que conteúdo público vá para a Microsoft para outros fins, os textos do LinkedIn não dizem.

## Quem recebe os dados

linkedin-uk-microsoft-ai-microsoft = No Reino Unido: a Microsoft, dona do LinkedIn. Segundo o aviso de privacidade europeu, pode treinar e melhorar com eles os seus modelos de IA, de acordo com as suas próprias políticas de privacidade.
linkedin-uk-microsoft-ai-microsoft-elsewhere = Seria errado dizer que só dados do Reino Unido podem chegar à Microsoft: fora da UE, do EEE, da Suíça e do Reino Unido, a Política de Privacidade permite que conteúdo público vá para a Microsoft, para ela prestar ou desenvolver serviços seus. O treino de IA não é aí referido.

## Porquê

linkedin-uk-microsoft-ai-reason = O LinkedIn indica estas razões: a IA da Microsoft deve ser justa, exata e pertinente, refletir comunidades diversas e funcionar igualmente bem para toda a gente, e a Microsoft deve poder melhorar os seus produtos, também para o LinkedIn e os seus membros.

## Queixas e vias legais

linkedin-uk-microsoft-ai-object = No Reino Unido, primeiro desative. Tem também direito de oposição, com o formulário do LinkedIn; o LinkedIn analisa essas oposições. Pode apresentar queixa à ICO.

## Onde está escrito

linkedin-uk-microsoft-ai-stated = Está no aviso de privacidade europeu do LinkedIn (European Regional Privacy Notice), na linha para pessoas no Reino Unido. O que vale fora da UE, do EEE, da Suíça e do Reino Unido está na Política de Privacidade, na partilha com serviços relacionados.

## Páginas de empresas

linkedin-uk-microsoft-ai-company-pages = No Reino Unido, também dados de páginas de empresas e ofertas de emprego fazem parte do que o LinkedIn partilha para a IA da Microsoft, a partir de { $effective }.

## Afirmações falsas

linkedin-uk-microsoft-ai-myth-all-of-europe = “A Microsoft treina a sua IA com publicações do LinkedIn de toda a Europa” não é o que diz o aviso do LinkedIn: ele refere esta partilha só para o Reino Unido.
