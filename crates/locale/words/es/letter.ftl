### Letters. They say enough and leak nothing.

## machine-drafted

act-rape = Violación
act-sexual-assault = Agresión sexual
act-sexual-exploitation = Explotación sexual
act-child-abuse = Abuso sexual de un niño o una niña
act-sexual-harassment = Acoso sexual
act-other-misconduct = Otra conducta indebida grave

letter-reference = Referencia: { $reference }
letter-row-act = Tipo de acto
letter-row-place = Zona
letter-row-unit = Unidad
letter-row-window = Periodo
letter-neutral-sender = Oficina de Contacto

letter-state-subject = Notificación de un reporte de conducta indebida
letter-state-opening = Le notificamos un reporte de conducta indebida por parte de un miembro de su personal desplegado. Nuestra evaluación preliminar concluyó que el asunto corresponde a nuestro mandato.
letter-state-notice = Este es un aviso mínimo. Los detalles se enviarán cuando usted haya designado a un funcionario o una funcionaria que los reciba bajo una llave propia.
letter-state-duties = Le rogamos que confirme la recepción en un plazo de { $receipt } y que responda en un plazo de { $answer } si va a investigar, designando a su oficial de investigación. Los plazos corren desde el día de esta notificación.
letter-state-silence = Si para entonces no hay ninguna respuesta registrada, se considera que su Gobierno no quiere o no puede investigar, se abre una investigación independiente y el silencio queda registrado de forma permanente.
letter-state-protect = Le rogamos que conserve todas las pruebas y que no tome ninguna medida contra nadie a causa de este reporte. Nadie puede ser enviado de regreso a su país antes de que se haya tomado una declaración.
letter-state-answer = Usted recibió doce palabras por separado de esta carta. Abren un buzón en el que puede confirmar la recepción, responder y escribirnos.
letter-state-footer = Aviso mínimo. No nombra a ninguna persona y no debe usarse para averiguar quién reportó.

letter-family-subject = Noticias de la Oficina de Contacto
letter-family-opening = Una persona que confía en usted nos pidió contarle cómo va un asunto. Usted no necesita hacer nada.
letter-family-choice = Contamos solo lo que esa persona aceptó, y solo a usted. Esa persona puede cambiar esto en cualquier momento.
letter-family-step = { $what }: { $how }
letter-family-none = Todavía no hay pasos que contar. Usted volverá a tener noticias cuando los haya.
letter-family-more = Usted volverá a tener noticias cuando haya más que contar.
letter-family-ask = Si no quiere recibir estas cartas, escríbalo en su buzón y dejarán de llegar.
letter-family-footer = Por favor, guarde esta carta donde otras personas no la encuentren.
