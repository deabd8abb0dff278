### O treino de IA do Claude: uma mensagem por afirmação e âmbito de `facts/claude/ai-training.toml`.
### Todas podem usar $announced e $effective, os dias do facto, prontos a ler.

# Lê-se depois de «Claude:».
claude-ai-training-name = treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica, e desde ou a partir de quando.

claude-ai-training-scope-europe = Não há exceção para a Europa: a mesma opção que em todo o lado. Está ativada, a menos que a desative. No EEE, no Reino Unido e na Suíça, a responsável é a Anthropic Ireland.
claude-ai-training-scope-rest = A mesma opção que em todo o lado, para os planos Free, Pro e Max. Está ativada, a menos que a desative.

## O que muda

claude-ai-training-what-planned = A Anthropic, que faz o Claude, vai treinar os seus modelos com conversas e sessões de programação dos planos Free, Pro e Max, em todo o mundo, a menos que desative isso. Os novos termos entram em vigor em { $effective }; primeiro anunciou-se 28 de setembro de 2025.
claude-ai-training-what = A Anthropic, que faz o Claude, pode treinar os seus modelos com conversas e sessões de programação dos planos Free, Pro e Max, em todo o mundo, a menos que desative isso. Os termos para tal entraram em vigor em { $effective }.
claude-ai-training-choice-planned = Na janela mostrada a quem já tinha conta, a opção vem ativada. A escolha pode mudar-se a qualquer momento, com efeito para o futuro.
claude-ai-training-choice = Na janela mostrada a quem já tinha conta, a opção vinha ativada. A escolha pode mudar-se a qualquer momento, com efeito para o futuro.
claude-ai-training-policy-of-july = A Política de Privacidade de 8 de julho de 2026 mantém isto e a opção. A política para quem não tem conta descreve agora as fases do treino, a origem dos dados e que podem voltar a ser usados em modelos mais recentes.

## Como se opor

claude-ai-training-switch = Desative o treino na web; com sessão iniciada, o link leva direto à definição (nomes em inglês):
    .step-1 = Clique no seu nome ou nas suas iniciais.
    .step-2 = Escolha **Settings**, depois **Privacy**.
    .step-3 = Desative **Help improve Claude**.
claude-ai-training-app = Na aplicação (nomes em inglês): toque no seu nome, depois em **Settings**, **Privacy**, e desative **Help improve Claude**.
claude-ai-training-incognito = As conversas anónimas (incognito) não servem para melhorar o Claude, mesmo com a opção ativada, a não ser que as verificações de segurança as assinalem.

## A quem diz respeito

claude-ai-training-plans = Os planos pessoais Free, Pro e Max, em todo o mundo, também o Claude Code com uma conta dessas. Não o Claude para trabalho, administração pública ou ensino, nem a API, a menos que a própria organização adira.
claude-ai-training-early = Quem aceitar os novos termos antes de { $effective } com a opção ativada entra a partir daí.

## Quando

claude-ai-training-choose-planned = Quem já tinha conta deve escolher até { $effective }; primeiro era 28 de setembro de 2025. Não é o último dia para se opor: a escolha pode mudar-se a qualquer momento, com efeito para o futuro.
claude-ai-training-choose = Quem já tinha conta teve até { $effective } para escolher; primeiro era 28 de setembro de 2025. Não foi o último dia para se opor: a escolha pode mudar-se a qualquer momento, com efeito para o futuro.
claude-ai-training-no-new-day = A Política de Privacidade de 8 de julho de 2026 não fixa nenhum novo dia-limite para escolher.

## Que dados

claude-ai-training-used = Enquanto a opção estiver ativada: conversas e sessões de programação novas, e as antigas que retomar, com o que escreve e o que o Claude responde.
claude-ai-training-used-anyway = Mesmo com a opção desativada, usam-se conversas assinaladas para análise de segurança, ou que avalie ou denuncie: um polegar para cima ou para baixo envia também a conversa.
claude-ai-training-filtered = A Anthropic diz que filtra ou oculta dados sensíveis e que não vende a outros os dados de quem usa o Claude.

## Mensagens privadas

claude-ai-training-chats = As suas conversas com o Claude são exatamente o que se usa enquanto a opção estiver ativada, também o que cola nelas. As conversas anónimas (incognito) ficam de fora, a não ser que as verificações de segurança as assinalem.

## O que está predefinido

claude-ai-training-on-planned = Quem já tinha conta vê uma janela com um grande botão **Accept** (em inglês) e uma opção de treino já ativada. Quem aceita sem lhe tocar concorda. As contas novas escolhem no registo.
claude-ai-training-on = Quem já tinha conta viu uma janela com um grande botão **Accept** (em inglês) e uma opção de treino já ativada. Quem aceitou sem lhe tocar concordou. As contas novas escolhem no registo.

## A base legal

claude-ai-training-bases = Para o treino, a Política de Privacidade da Anthropic indica lado a lado interesses legítimos e consentimento. No EEE, no Reino Unido e na Suíça pode opor-se a uns e retirar o outro.
claude-ai-training-bases-of-july = A versão de 8 de julho de 2026 indica também a investigação científica. Não diz que base sustenta que uso no EEE, no Reino Unido e na Suíça.
claude-ai-training-local-law = Fora do EEE, do Reino Unido e da Suíça, segundo a política, os seus direitos dependem da lei do lugar onde vive. A opção é a mesma.

## Dados mais antigos

claude-ai-training-not-too-late = Não é tarde demais: pode desativar o treino a qualquer momento.
claude-ai-training-future-only = Desativar vale para o futuro: as conversas novas não são usadas, e as guardadas ficam fora de treinos posteriores. Os treinos já começados e os modelos já treinados conservam os dados.
claude-ai-training-old-chats = As conversas antigas que não retomar não são usadas. Por isso, “levaram todas as conversas antigas” é falso.

## O efeito da oposição

claude-ai-training-undo = Pode ativar e desativar a qualquer momento.

## Quem recebe os dados

claude-ai-training-own-models = A Anthropic treina com as conversas os seus próprios modelos; empresas afiliadas e prestadores de serviços podem tratar os dados. Diz que não vende dados pessoais.

## Menores

claude-ai-training-adults = O Claude é para pessoas a partir dos 18 anos. A Anthropic diz que não recolhe nem usa conscientemente dados de pessoas mais novas.

## Porquê

claude-ai-training-reason = A Anthropic indica estas razões: modelos melhores e melhor deteção de abusos; desenvolver um modelo demora 18 a 24 meses e precisa de dados ao longo desse tempo.

## Queixas e vias legais

claude-ai-training-object = Desative o treino e apague as conversas que devem ficar fora de treinos futuros. Consoante a lei que se lhe aplica, pode opor-se ou pedir o apagamento: privacy@anthropic.com.
claude-ai-training-rights-page = Para pedidos sobre dados no treino, também de quem não tem conta, a Anthropic tem uma página própria.
claude-ai-training-complaint = No EEE, no Reino Unido e na Suíça pode apresentar queixa à sua autoridade de proteção de dados. A responsável é aí a Anthropic Ireland, em Dublin.

## Onde está escrito

claude-ai-training-stated = A Política de Privacidade e os termos de utilização da Anthropic dizem que as conversas podem servir para o treino, a menos que se oponha. Uma página de ajuda descreve a opção.

## Quanto tempo se guardam os dados

claude-ai-training-kept = Com o treino ativado, a Anthropic pode guardar dados até cinco anos; desativado, a sua documentação indica 30 dias. As conversas que apagar desaparecem dos sistemas no prazo de 30 dias, segundo a política.
claude-ai-training-feedback-kept = As avaliações, como um polegar para cima com a respetiva conversa, guardam-se até cinco anos, diga a opção o que disser.

## Pessoas sem conta

claude-ai-training-web-pages = O Claude aprende também com páginas públicas da web, que podem ter dados de quem não tem conta. O ClaudeBot, que as recolhe, respeita o robots.txt e não lê páginas com palavra-passe, diz a Anthropic. Consoante a sua lei, pode opor-se ou pedir o apagamento: privacy@anthropic.com.

## Contas de trabalho

claude-ai-training-work-accounts = O Claude para trabalho, administração pública e ensino, e a API, ficam de fora, a menos que a própria organização adira, por exemplo ao Development Partner Program.

## Quando algo falha

claude-ai-training-not-found = Se não encontrar a opção, use o link direto. A opção existe para os planos Free, Pro e Max; numa conta do trabalho, conta o contrato da organização.

## Se há pessoas a ler

claude-ai-training-review = Antes de alguém analisar conversas para o treino, elas são separadas do seu identificador, e só um pequeno número de pessoas da empresa tem acesso, diz a Anthropic.

## Pagar

claude-ai-training-paying = Pagar não deixa os seus dados de fora: Free, Pro e Max têm a mesma opção.

## Afirmações falsas

claude-ai-training-myth-opt-in = Há quem diga que é preciso aderir (opt-in). Na prática é preciso recusar (opt-out): na janela, a opção vinha ativada, e a Política de Privacidade permite o treino a menos que se oponha.
