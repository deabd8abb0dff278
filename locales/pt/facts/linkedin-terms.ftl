### Os termos do LinkedIn: uma mensagem por afirmação e âmbito de `facts/linkedin/terms.toml`.
### Todas podem usar $announced e $effective, os dias do facto, prontos a ler.

# Lê-se depois de «LinkedIn:».
linkedin-terms-name = novos termos

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica, e desde ou a partir de quando.

linkedin-terms-scope-europe = Para a Europa há além disso um aviso de privacidade regional.
linkedin-terms-scope-rest = O novo contrato do utilizador e a nova Política de Privacidade valem em todo o mundo, a partir do mesmo dia.

## O que muda

linkedin-terms-what-planned = Em { $effective } entram em vigor em todo o mundo um novo contrato do utilizador e uma nova Política de Privacidade. Substituem as versões de 20 de novembro de 2024 e de 18 de setembro de 2024.
linkedin-terms-what = Em { $effective } entraram em vigor em todo o mundo um novo contrato do utilizador e uma nova Política de Privacidade. Substituíram as versões de 20 de novembro de 2024 e de 18 de setembro de 2024.
linkedin-terms-rules = Novo no contrato: conta todas as filiais da Microsoft entre as afiliadas do LinkedIn, proíbe expressamente conteúdos que falseiem o que alguém diz ou faz (deepfakes), indica recursos contra certas decisões do LinkedIn e deixa a seu cargo verificar o que a IA produz.
linkedin-terms-european-notice = Desde a versão de 21 de agosto de 2026, o aviso de privacidade europeu (UE, EEE, Suíça, Reino Unido) abrange também mais dados para verificações de identidade, e verificações de idade. O que diz sobre o treino de IA não mudou.

## Como se opor

linkedin-terms-no-opt-out = Aos termos não é possível opor-se: quem continua a usar o LinkedIn aceita-os; quem não concorda só pode encerrar a conta.
linkedin-terms-own-switches = O treino de IA e, onde se aplica, a partilha de dados para publicidade têm opções próprias; pergunte-me por elas.

## A quem diz respeito

linkedin-terms-worldwide = O novo contrato do utilizador e a nova Política de Privacidade valem em todo o mundo.

## Quando

linkedin-terms-start = Isto vale em todo o mundo. Não há um último dia para se opor: quem continua a usar o LinkedIn aceita os termos.
linkedin-terms-start-of-notice = O aviso de privacidade europeu tem uma versão mais recente, com efeito em 21 de agosto de 2026 (UE, EEE, Suíça, Reino Unido).
linkedin-terms-future-notices = Segundo o contrato, o LinkedIn anuncia alterações substanciais destes textos para que se possam ver antes de entrarem em vigor. Pode não o fazer quando a lei exige uma alteração imediata, ou quando se trata de um serviço ou uma funcionalidade que se acaba de lançar.

## Que dados

linkedin-terms-identity-data = O aviso europeu de 21 de agosto de 2026 acrescenta: para recuperar a conta e iniciar sessão em dois passos, nome, ano de nascimento, lugar, tipo de documento e uma cópia dele, em parte ocultada, em que só se veem nome e rosto; para verificar a identidade, o nome no documento, telefone e nomes alternativos.
linkedin-terms-age-data = Para verificações de idade, o aviso europeu de 21 de agosto de 2026 acrescenta a sua declaração de que é maior de idade ou não e, se não for, a sua data de nascimento.

## A base legal

linkedin-terms-basis-of-notice = No aviso europeu de 21 de agosto de 2026, os dados de documentos para recuperar a conta e verificar a identidade assentam no seu consentimento, que pode retirar a qualquer momento; as verificações de idade assentam em interesses legítimos, e pode opor-se.

## Menores

linkedin-terms-minimum-age = O contrato fixa uma idade mínima de 16 anos, ou mais alta onde a lei o exija.
linkedin-terms-age-checks = Desde a versão de 21 de agosto de 2026, o aviso europeu indica como fim fazer cumprir a idade mínima, para proteger menores de 16 anos e salvaguardar jovens de 16 e 17. Para isso refere a sua declaração de que é maior de idade ou não e, se não for, a sua data de nascimento.

## Quem recebe os dados

linkedin-terms-affiliates = O contrato enumera as afiliadas do LinkedIn: a Microsoft e todas as filiais, como o GitHub.
linkedin-terms-id-firms = Na UE, no EEE, na Suíça e no Reino Unido, desde 21 de agosto de 2026, empresas que verificam documentos de identificação estão também entre os prestadores de serviços.

## Queixas e vias legais

linkedin-terms-remedies = Segundo o contrato, pode recorrer de certas decisões do LinkedIn que lhe digam respeito. Quem não aceita os termos pode encerrar a conta.

## Onde está escrito

linkedin-terms-stated = Está no contrato do utilizador e na Política de Privacidade do LinkedIn e, para a Europa, no aviso de privacidade europeu (European Regional Privacy Notice).

## Pagar

linkedin-terms-payment = Se o seu meio de pagamento falhar, o LinkedIn pode cobrar num segundo que esteja registado. Alterações de preço valem para o futuro, após um aviso razoável.

## Afirmações falsas

linkedin-terms-myth-january = Um blogue fala de novos termos de 14 de janeiro de 2026; os textos arquivados não mostram nenhuma versão dessas até agosto de 2026.
