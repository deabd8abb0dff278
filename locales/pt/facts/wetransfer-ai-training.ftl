### O treino de IA na WeTransfer, que não o faz: uma mensagem por afirmação e âmbito de
### `facts/wetransfer/ai-training.toml`. Não se usam $announced nem $effective: não há nada que comece.

# Lê-se depois de «WeTransfer:».
wetransfer-ai-training-name = treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que não se aplica.

wetransfer-ai-training-scope-rest = Segundo os termos da WeTransfer, o seu conteúdo não é usado para treinar IA. A frase está por cima das duas versões dos termos, a dos EUA e a do resto do mundo.

## O que é

wetransfer-ai-training-what = Não: segundo os seus termos, a WeTransfer não usa o seu conteúdo para treinar IA.
wetransfer-ai-training-passage-withdrawn = Em julho de 2025, novos termos da WeTransfer foram entendidos como autorização para treinar IA com os ficheiros das pessoas. Depois dos protestos, a WeTransfer retirou a passagem e disse que não usa ficheiros para treinar IA.

## Como se opor, e até quando

wetransfer-ai-training-nothing-to-object-to = A WeTransfer não treina IA com o seu conteúdo, por isso não há nada a que se opor nem dia a cumprir.

## Que dados

wetransfer-ai-training-licence = Os termos permitem à WeTransfer usar o que carrega para manter, desenvolver e melhorar o serviço. Dizem também que não serve para treinar IA.

## O que está predefinido

wetransfer-ai-training-never = Não precisa de definir nada: segundo os termos, o conteúdo não é usado para treinar IA.

## Quem recebe os dados

wetransfer-ai-training-not-sold = Segundo os termos da WeTransfer, o seu conteúdo não é vendido a ninguém nem usado para treinar IA.

## Onde está escrito

wetransfer-ai-training-stated = Os termos da WeTransfer dizem-no logo no início, tal como foram lidos em agosto de 2026.

## Se há pessoas a ler, ficheiros privados

wetransfer-ai-training-rule-checks = Não para treino: segundo os seus termos, a WeTransfer pode ver conteúdo, com pessoas e com máquinas, quando investiga se as suas regras ou a lei foram violadas.
