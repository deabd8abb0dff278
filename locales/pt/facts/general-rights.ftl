### Direitos que valem seja qual for a plataforma: uma mensagem por afirmação de `facts/general/rights.toml`.

# Lê-se onde noutras respostas estão uma plataforma e a sua alteração.
general-rights-name = Em todas as plataformas

## Como se opor

general-rights-object = Na UE, no EEE e no Reino Unido pode opor-se a qualquer momento quando uma empresa invoca interesses legítimos (artigo 21.º do RGPD). Ela tem de parar, a não ser que demonstre razões imperiosas próprias. Muitas plataformas têm para isso uma opção ou um formulário.
general-rights-object-in-switzerland = Na Suíça, ninguém pode tratar os seus dados contra a sua vontade expressa sem um motivo que o justifique (artigos 30 e 31 da lei federal suíça de proteção de dados). Também aí se pode, portanto, proibi-lo a uma plataforma.
general-rights-object-to-ads = Contra o marketing direto, a oposição vale sempre, sem qualquer justificação (artigo 21.º, n.os 2 e 3, do RGPD).

## Bases legais

general-rights-legitimate-interests = Os “interesses legítimos” (artigo 6.º, n.º 1, alínea f), do RGPD) permitem a uma empresa usar dados sem perguntar, desde que os interesses e direitos das pessoas não pesem mais. Em troca, tem de informar do direito de oposição.
general-rights-consent = O consentimento (artigo 6.º, n.º 1, alínea a), e artigo 7.º do RGPD) pede-se antes e pode retirar-se a qualquer momento: é o opt-in. No opt-out, acontece até que a pessoa se oponha.

## O efeito da oposição

general-rights-after-objecting = Depois de uma oposição nos termos do artigo 21.º do RGPD, os dados já não podem ser usados para esse fim, a não ser que a empresa demonstre razões imperiosas que pesem mais do que as suas.
general-rights-erasure = Na UE, no EEE e no Reino Unido pode também pedir o apagamento de dados, por exemplo depois de uma oposição com êxito (artigo 17.º do RGPD). O RGPD não diz o que acontece a um modelo treinado com eles.

## Quanto tempo pode demorar

general-rights-one-month = Na UE, no EEE e no Reino Unido, uma empresa tem de responder a um pedido no prazo de um mês; se for complicado, pode demorar mais dois meses, e tem de o comunicar (artigo 12.º, n.º 3, do RGPD).

## Queixas

general-rights-complaint = Na UE, no EEE e no Reino Unido pode apresentar queixa, de graça, a uma autoridade de proteção de dados: em regra, a do país onde vive ou trabalha (artigo 77.º do RGPD).
general-rights-complaint-in-germany = Na Alemanha, quem recebe queixas sobre empresas é a autoridade do seu estado federado (Land), não a federal.
general-rights-complaint-in-switzerland = Na Suíça pode comunicar uma violação à autoridade federal de proteção de dados (FDPIC), que pode abrir uma investigação, e recorrer a um tribunal civil (artigos 32 e 49 da lei federal suíça de proteção de dados).
general-rights-unanswered = Também é possível ir a tribunal, com ou sem queixa apresentada (artigo 79.º do RGPD). Para saber se vale a pena, procure aconselhamento jurídico ou uma associação de consumidores.

## Onde está escrito

general-rights-stated = Está escrito no RGPD, no RGPD do Reino Unido (UK GDPR) e, para a Suíça, na lei federal de proteção de dados.
