### «Compartilhamento» é masculino, «partilha» feminino: aqui está o que concorda com a palavra.

linkedin-ai-training-scope-ch = O LinkedIn trata aqui a Suíça como a UE. O compartilhamento de dados com a Microsoft para publicidade é outra coisa: esse deixa a Suíça de fora.
