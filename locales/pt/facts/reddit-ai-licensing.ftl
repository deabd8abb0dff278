### O licenciamento do Reddit a empresas de IA: uma mensagem por afirmação e âmbito de `facts/reddit/ai-licensing.toml`.
### O facto não tem $announced nem $effective: não há registo de um dia único.

# Lê-se depois de «Reddit:».
reddit-ai-licensing-name = licenças para treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica.

reddit-ai-licensing-scope-europe = Não há exceção para a Europa: a versão do contrato do utilizador do Reddit para o EEE, o Reino Unido e a Suíça também permite o treino de IA. O primeiro acordo conhecido, com a Google, foi anunciado em fevereiro de 2024.
reddit-ai-licensing-scope-rest = O contrato do utilizador do Reddit também aqui permite o treino de IA. O primeiro acordo conhecido, com a Google, foi anunciado em fevereiro de 2024.

## O que é

reddit-ai-licensing-what = O Reddit licencia publicações e comentários públicos a empresas de IA, em todo o mundo. Por um acordo anunciado em fevereiro de 2024, a Google pode treinar a sua IA com eles; por outro, de 2024, a OpenAI tem acesso, e o ChatGPT pode mostrá-los nas respostas.

## Como se opor

reddit-ai-licensing-no-switch = Não há forma de recusar: o Reddit não tem nenhuma opção contra licenciar publicações públicas a empresas de IA, em nenhuma região. O que ajuda é apagar publicações e não publicar em público.
reddit-ai-licensing-delete-first = Apague as suas publicações e comentários no Reddit um a um, e só depois a conta. Se apagar só a conta, ficam visíveis, apenas sem o seu nome.
reddit-ai-licensing-request = No EEE, no Reino Unido e na Suíça tem direito de oposição e de apagamento: use o formulário de pedidos do Reddit ou escreva para redditdatarequests@reddit.com. Não se sabe se uma oposição trava o licenciamento.

## A quem diz respeito

reddit-ai-licensing-everybody = Quem publica em público no Reddit, em todo o mundo. Nenhuma região fica de fora.

## Quando

reddit-ai-licensing-running = O primeiro acordo conhecido, com a Google, foi anunciado em fevereiro de 2024; desde que dia exatamente se entregam publicações não se sabe. Não há um último dia para se opor.
reddit-ai-licensing-notice = Para o EEE, o Reino Unido e a Suíça, o Reddit promete anunciar alterações substanciais dos seus termos com pelo menos 30 dias de antecedência.

## Que dados

reddit-ai-licensing-public = Licencia-se o que é público: publicações, comentários, nomes de utilizador, dados públicos do perfil, karma e semelhantes.
reddit-ai-licensing-not-licensed = Não se licenciam, diz o Reddit: mensagens privadas, mod mail, endereços de e-mail, histórico de navegação e endereços IP.

## Mensagens privadas

reddit-ai-licensing-public-chats = As mensagens em chats públicos são outra coisa: a Política de Privacidade do Reddit de 1 de julho de 2026 conta-as como conteúdo público.

## O que está predefinido

reddit-ai-licensing-included = Todo o conteúdo público no Reddit está incluído, e não há nada a desativar.

## A base legal

reddit-ai-licensing-licence = O Reddit baseia-se no seu contrato do utilizador de 1 de julho de 2026: quem publica mantém a propriedade, mas dá ao Reddit uma licença mundial, perpétua e irrevogável que ele pode passar a outros, expressamente também para treinar IA.
reddit-ai-licensing-no-basis-of-its-own = Segundo o texto da política de 1 de julho de 2026, as bases legais que o Reddit refere para o EEE, o Reino Unido e a Suíça não indicam o licenciamento a empresas de IA como fim próprio. Não se sabe o que dizem a isso as autoridades europeias.

## O efeito das definições e de apagar

reddit-ai-licensing-ads-only = As definições de privacidade do Reddit permitem escolher sobre anúncios; nenhuma delas muda o licenciamento a empresas de IA.
reddit-ai-licensing-deletions = O Reddit diz: as empresas com contrato têm de respeitar que apague algo no Reddit, e não podem usar o conteúdo para identificar ou vigiar pessoas.

## Dados mais antigos

reddit-ai-licensing-trained-models = O que apagar muda em modelos já treinados não se sabe; um comentário na web duvida de que sejam treinados de novo.
reddit-ai-licensing-perpetual = Segundo o contrato do utilizador de 1 de julho de 2026, a licença que dá ao Reddit é perpétua e irrevogável.

## Quem recebe os dados

reddit-ai-licensing-partners = Conhecem-se a Google (acordo anunciado em fevereiro de 2024, segundo notícias por cerca de 60 milhões de dólares dos EUA por ano) e a OpenAI (2024). Outros que queiram quantidades maiores precisam de contrato e pagam.
reddit-ai-licensing-talks = Em setembro de 2025, a Bloomberg noticiou que o Reddit renegociava com a Google e queria ser pago pelo uso. Não se conhece o resultado.
reddit-ai-licensing-lawsuits = O Reddit processou empresas que acusa de levar publicações sem contrato: a Anthropic em junho de 2025, e a SerpApi, a Oxylabs, a AWMProxy e a Perplexity em outubro de 2025. Até meados de 2026 não se conhecia nenhuma sentença.

## Menores

reddit-ai-licensing-minimum-age = Segundo os seus termos, o Reddit é para pessoas a partir dos 13 anos, ou mais velhas onde a lei local o diz. Não se refere nenhuma exceção ao licenciamento para menores.

## Porquê

reddit-ai-licensing-reason = O Reddit diz que quer continuar aberto, mas dar acesso em grande escala só a parceiros com contrato que protejam quem o usa. Também ganha dinheiro com isso.

## Queixas e vias legais

reddit-ai-licensing-complaint = No EEE, no Reino Unido e na Suíça pode apresentar queixa à sua autoridade de proteção de dados. A responsável é a Reddit Netherlands B.V. para o EEE e a Suíça, a Reddit, Inc. para o Reino Unido.
reddit-ai-licensing-ask-elsewhere = Também fora do EEE, do Reino Unido e da Suíça, qualquer pessoa pode pedir ao Reddit uma cópia dos seus dados ou o apagamento da conta, por formulário ou em redditdatarequests@reddit.com.
reddit-ai-licensing-post-less = Segundo o texto da política, trata-se de conteúdo público: o que não publica em público, ou publica com um nome que não aponta para si, diz menos sobre si.

## Onde está escrito

reddit-ai-licensing-stated = A licença está no contrato do utilizador do Reddit; a Política de Privacidade e a política de conteúdo público (Public Content Policy) dizem o que é público e que outros pagam por quantidades maiores.
