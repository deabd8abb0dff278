### Os nomes das configurações, como o ChatGPT os mostra no Brasil.

openai-ads-not-the-training = As configurações dos anúncios não travam o treinamento de IA: esse tem uma opção própria, em **Controles de dados**.
