### «Compartilhamento» é masculino, «partilha» feminino: aqui está o que concorda com a palavra.

linkedin-ad-sharing-scope-us = Está ativado até que o desative. O aviso do LinkedIn para estados dos EUA dá os detalhes.
linkedin-ad-sharing-scope-rest = Segundo a política, só a UE, o EEE, a Suíça e, ao que parece, o Reino Unido ficam de fora. Está ativado até que o desative.
linkedin-ad-sharing-not-in-europe = Não se aplica na UE, no EEE e na Suíça, nem, segundo o texto da política, no Reino Unido. Em outros lugares está ativado por padrão, e pode desativá-lo.
linkedin-ad-sharing-on = Onde se aplica, está ativado para quem não o desativar.
