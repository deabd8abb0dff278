### Derechos que valen sea cual sea la plataforma: un mensaje por afirmación de `facts/general/rights.toml`.

# Se lee donde en otras respuestas están una plataforma y su cambio.
general-rights-name = En todas las plataformas

## Cómo oponerse

general-rights-object = En la UE, el EEE y el Reino Unido puedes oponerte en cualquier momento cuando una empresa se basa en intereses legítimos (artículo 21 del RGPD). Tiene que dejar de hacerlo, salvo que demuestre motivos imperiosos propios. Muchas plataformas tienen para ello un interruptor o un formulario.
general-rights-object-in-switzerland = En Suiza nadie puede tratar tus datos contra tu voluntad expresa sin un motivo que lo justifique (artículos 30 y 31 de la Ley Federal de Protección de Datos). Así que también allí se le puede prohibir eso a una plataforma.
general-rights-object-to-ads = Contra la publicidad directa la oposición vale siempre, sin dar ningún motivo (artículo 21.2 y 21.3 del RGPD).

## Bases legales

general-rights-legitimate-interests = Los «intereses legítimos» (artículo 6.1.f del RGPD) permiten a una empresa usar datos sin preguntar, mientras no pesen más tus intereses y derechos. A cambio tiene que informarte de tu derecho de oposición.
general-rights-consent = El consentimiento (artículos 6.1.a y 7 del RGPD) se pide antes y se puede retirar en cualquier momento: opt-in. Con opt-out, ocurre mientras no te opongas.

## Qué efecto tiene oponerse

general-rights-after-objecting = Tras una oposición según el artículo 21 del RGPD, los datos ya no se pueden usar para esa finalidad, salvo que la empresa demuestre motivos imperiosos que pesen más que los tuyos.
general-rights-erasure = En la UE, el EEE y el Reino Unido también puedes pedir que se borren datos, por ejemplo tras una oposición aceptada (artículo 17 del RGPD). Qué pasa con un modelo que se entrenó con ellos, el RGPD no lo dice.

## Cuánto puede tardar

general-rights-one-month = En la UE, el EEE y el Reino Unido una empresa tiene que responder a una solicitud en un mes; puede tardar dos meses más si es complicada, y tiene que decirlo (artículo 12.3 del RGPD).

## Reclamaciones

general-rights-complaint = En la UE, el EEE y el Reino Unido puedes reclamar gratis ante una autoridad de protección de datos: normalmente la del país donde vives o trabajas (artículo 77 del RGPD).
general-rights-complaint-in-germany = En Alemania recoge las reclamaciones sobre empresas la autoridad de tu estado federado (Land), no la federal.
general-rights-complaint-in-switzerland = En Suiza puedes comunicar una infracción al Comisionado Federal de Protección de Datos e Información (FDPIC), que puede abrir una investigación, y acudir a un tribunal civil (artículos 32 y 49 de la Ley Federal de Protección de Datos).
general-rights-unanswered = También se puede acudir a los tribunales, se haya reclamado o no (artículo 79 del RGPD). Si merece la pena, pregúntalo en un despacho de abogacía o una organización de consumidores.

## Dónde está escrito

general-rights-stated = Está en el RGPD, en el UK GDPR y, para Suiza, en la Ley Federal de Protección de Datos.
