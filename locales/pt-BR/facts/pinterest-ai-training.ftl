### Os nomes das configurações, como o Pinterest os mostra no Brasil.

pinterest-ai-training-switch = Desative o treinamento do Canvas na web, com login feito:
    .step-1 = Abra o menu, depois **Configurações**.
    .step-2 = Abra **Privacidade e dados**.
    .step-3 = Em **GenAI**, desative **Use your data to train Pinterest Canvas** (em inglês).
pinterest-ai-training-not-found = Se não encontrar a opção, faça login na web e veja em **Configurações**, **Privacidade e dados**; a página de ajuda do Pinterest descreve-a. No EEE, no Reino Unido e na Suíça há também o formulário.
