### Was sich nicht von Buchstabe zu Buchstabe ergibt; alles andere kommt aus `locales/de`.

order-form-language = sprache de-CH
