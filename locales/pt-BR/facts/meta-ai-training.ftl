### Os nomes das configurações, como a Meta os mostra no Brasil.

meta-ai-training-facebook-menu = Os menus mudam muito; guias de 2025 para a Europa dão este caminho no Facebook: foto de perfil, **Configurações e privacidade**, **Configurações**, **Política de Privacidade** e, no texto dela, o link para o direito de oposição.
meta-ai-training-instagram-menu = No aplicativo Instagram, na Europa: perfil, o menu de três linhas, **Configurações e atividade**, **About** (em inglês), **Política de Privacidade** e, no texto dela, o link para o direito de oposição. Escreva o seu endereço de e-mail e toque em **Enviar**.

meta-ai-training-linked-accounts = Os guias divergem sobre se uma oposição abrange todas as contas associadas na **Central de Contas**. O mais seguro: um formulário para o Facebook, um para o Instagram, e um para cada conta que não esteja associada.
