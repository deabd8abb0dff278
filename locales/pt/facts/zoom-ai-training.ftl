### O treino de IA no Zoom, que não o faz com conteúdo: uma mensagem por afirmação e âmbito de
### `facts/zoom/ai-training.toml`. Não se usam $announced nem $effective: não há nada que comece.

# Lê-se depois de «Zoom:».
zoom-ai-training-name = treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que não se aplica.

zoom-ai-training-scope-rest = Os textos do Zoom dizem-no do conteúdo dos clientes e não abrem exceção para nenhuma região. A declaração de privacidade foi lida numa versão de agosto de 2024.

## O que é

zoom-ai-training-what = Não: o Zoom diz que áudio, vídeo, chat, partilha de ecrã, anexos e conteúdo semelhante dos seus clientes não treinam IA, nem a própria nem a de outros.
zoom-ai-training-since-2023 = Em 2023, novos termos do Zoom foram entendidos como autorização para treinar IA com chamadas. Desde 11 de agosto de 2023, os termos excluem isso.

## Como se opor, e até quando

zoom-ai-training-nothing-to-object-to = O Zoom não treina IA com as suas chamadas e chats, segundo os próprios textos, por isso não há nada a que se opor nem dia a cumprir.

## Que dados

zoom-ai-training-content-only = Pela letra, a promessa do Zoom é sobre conteúdo. Dados de uso e de diagnóstico técnico não são referidos nela.

## O que está predefinido

zoom-ai-training-never = Não precisa de definir nada: segundo os textos do Zoom, o conteúdo não é usado para treinar IA.

## Quem recebe os dados

zoom-ai-training-model-makers = Para o AI Companion, o Zoom usa modelos próprios e de outros, como a OpenAI e a Anthropic. Segundo os textos do Zoom, o conteúdo dos clientes também não treina estes.

## Onde está escrito

zoom-ai-training-stated = Dizem-no a declaração de privacidade do Zoom, lida numa versão de agosto de 2024, e os seus termos de agosto de 2023. Veja lá o que vale agora.

## Desativar as funcionalidades de IA, contas de empresas

zoom-ai-training-companion = O AI Companion tem de usar o que se diz ou escreve, por exemplo para fazer um resumo; isso é uso, não treino. Quem tem ou administra uma conta decide se essas funcionalidades estão ativadas.

## Se há pessoas a ler

zoom-ai-training-staff = O Zoom diz que o seu pessoal só pode ver conteúdo se quem tem ou administra a conta o permitir, ou onde a lei ou a segurança o exijam.
