google-ai-training-search-apart = A configuração é só para os aplicativos Gemini. Para a Pesquisa e as suas respostas de IA, segundo a ajuda do Google, conta outra: **Atividade na Web e de apps**.
