### Os nomes das configurações, como o ChatGPT os mostra no Brasil.

openai-ai-training-switch = Desative o treinamento no ChatGPT; os nomes são os que os guias indicam:
    .step-1 = Clique na sua foto de perfil, depois em **Configurações**.
    .step-2 = Abra **Controles de dados**.
    .step-3 = Desative **Melhorar o modelo para todos**.
