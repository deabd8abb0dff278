### O treino de IA com o ChatGPT: uma mensagem por afirmação e âmbito de `facts/openai/ai-training.toml`.

# Lê-se depois de «ChatGPT:».
openai-ai-training-name = treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica.

openai-ai-training-scope-eea = A OpenAI tem uma política de privacidade própria para a Europa. O treino está ativado até que o desative, e pode fazê-lo a qualquer momento.
openai-ai-training-scope-ch = A política de privacidade europeia da OpenAI abrange também a Suíça. O treino está ativado até que o desative, e pode fazê-lo a qualquer momento.
openai-ai-training-scope-gb = A política de privacidade europeia da OpenAI abrange também o Reino Unido. O treino está ativado até que o desative, e pode fazê-lo a qualquer momento.
openai-ai-training-scope-rest = Está ativado até que o desative; a opção e o portal de privacidade são os mesmos que na Europa.

## De que se trata

openai-ai-training-what = A OpenAI pode treinar os seus modelos com o que as pessoas escrevem no ChatGPT para particulares. Vale em todo o mundo e está ativado por predefinição.
openai-ai-training-choice = Pode desativar a qualquer momento, para conversas novas. O **Chat temporário** fica de fora de qualquer modo, e os planos para empresas ficam de fora por predefinição.

## Como se opor

openai-ai-training-switch = Desative o treino no ChatGPT; os nomes são os que os guias indicam:
    .step-1 = Clique na sua foto de perfil, depois em **Definições**.
    .step-2 = Abra **Controlos de dados**.
    .step-3 = Desative **Melhorar o modelo para todos**.
openai-ai-training-portal = Ou use o portal de privacidade da OpenAI: faça lá um pedido e escolha **Do not train on my content** (em inglês). Abrange toda a conta; basta uma das duas vias.
openai-ai-training-temporary-chat = Para uma só conversa, use o **Chat temporário**: não é usado para treino.

## A quem diz respeito

openai-ai-training-individuals = Diz respeito ao ChatGPT para particulares, gratuito ou pago. O ChatGPT Business, o Enterprise e a API ficam de fora, a menos que a organização adira.

## Quando

openai-ai-training-no-deadline = Não há prazo: o treino decorre há muito, e pode desativá-lo em qualquer dia, para conversas novas.

## Que dados

openai-ai-training-content = O que escreve e carrega no ChatGPT para particulares, e o que ele responde. Os chats temporários ficam de fora.
openai-ai-training-voice = Das conversas faladas, segundo a ajuda da OpenAI, usam-se as transcrições; as gravações só se o permitir.

## Mensagens privadas

openai-ai-training-chats-themselves = As suas conversas com o ChatGPT são elas próprias os dados de treino, a menos que tenha desativado isso ou use o **Chat temporário**.

## O que está predefinido

openai-ai-training-on = **Melhorar o modelo para todos** está ativado por predefinição em contas pessoais. Se não fizer nada, as conversas novas podem ser usadas para treino.

## A base legal

openai-ai-training-legitimate-interests = Na UE, no EEE, na Suíça e no Reino Unido, a OpenAI invoca interesses legítimos, não o consentimento; é o que diz a sua política europeia na versão de 4 de junho de 2026.

## Dados mais antigos

openai-ai-training-still-possible = Não é tarde demais: pode desativar a qualquer momento, e as conversas novas ficam de fora a partir daí.
openai-ai-training-trained-stays = O que já foi usado para treino fica nos modelos.

## O efeito da oposição

openai-ai-training-future-only = Desativar vale só para conversas novas: o que foi treinado fica.
openai-ai-training-feedback = Mesmo depois de desativar: se avaliar uma resposta com o polegar para cima ou para baixo, essa conversa pode ser usada para treino.
openai-ai-training-history-stays = O ChatGPT continua a funcionar por completo, e as suas conversas ficam no histórico; só ficam fora do treino.

## Quem recebe os dados

openai-ai-training-recipients = Segundo a política europeia da OpenAI (versão de novembro de 2024), os seus prestadores de serviços e afiliadas recebem dados, e autoridades onde a lei o exige. O que envia a aplicações ou partilha por link vai também para outros.

## Menores

openai-ai-training-minors = Segundo a ajuda da OpenAI, **Melhorar o modelo para todos** está ativado por predefinição também para adolescentes; é uma das definições que os pais com conta associada podem gerir.

## Porquê

openai-ai-training-reason = A OpenAI diz que conversas reais tornam os seus modelos mais exatos, mais seguros e melhores a resolver problemas das pessoas.

## Queixas e vias legais

openai-ai-training-object = Na UE, no EEE, na Suíça e no Reino Unido pode opor-se, segundo a política da OpenAI, a usos que assentem em interesses legítimos: no portal de privacidade ou por e-mail para dsar@openai.com.
openai-ai-training-complaint = As queixas vão para a sua autoridade de proteção de dados. A política europeia da OpenAI (versão de novembro de 2024) indica a irlandesa como principal, a ICO para o Reino Unido e a FDPIC para a Suíça.

## Quanto tempo se guardam os dados

openai-ai-training-deletion = As conversas apagadas são removidas no prazo de 30 dias, segundo a política europeia da OpenAI, a menos que tenham de ficar mais tempo ou já não estejam ligadas a si.
openai-ai-training-temporary-kept = Os chats temporários ficam guardados até 30 dias por segurança, segundo os textos da OpenAI.
openai-ai-training-court-order = Que a OpenAI tenha de guardar todas as conversas apagadas está desatualizado: segundo ela própria, a ordem de um tribunal dos EUA terminou em 26 de setembro de 2025. Ainda se guardam, diz, alguns dados de abril a setembro de 2025; conversas do EEE, da Suíça e do Reino Unido não estão entre eles.

## Pessoas sem conta

openai-ai-training-signed-out = Sem iniciar sessão existe a mesma opção, segundo a ajuda da OpenAI; vale então só para esse navegador.
openai-ai-training-write = Na Europa, quem não tem conta pode escrever para dsar@openai.com ou usar o portal de privacidade, segundo a política da OpenAI (versão de novembro de 2024).

## Contas de empresas

openai-ai-training-business = O conteúdo do ChatGPT Business, Enterprise, Edu e da API não treina modelos por predefinição; só se a organização aderir.

## Quando algo falha

openai-ai-training-no-switch = Se não encontrar a opção, use o portal de privacidade. Em contas de empresas não há nada a desativar: ficam de fora por predefinição.

## Onde está escrito

openai-ai-training-stated = A página da OpenAI sobre como os dados melhoram os seus modelos descreve o treino e as formas de sair; a política de privacidade para a Europa indica a base legal e como se apagam dados.
