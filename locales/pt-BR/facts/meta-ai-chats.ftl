meta-ai-chats-what-remains = O que resta, onde se aplica: não usar a Meta AI, retirar o WhatsApp da **Central de Contas** e ajustar as **Preferências de anúncios**.
meta-ai-chats-linked-whatsapp = Onde se aplica, as conversas com a Meta AI no WhatsApp só contam se o WhatsApp estiver associado na **Central de Contas**.
