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
letter-code-word = Palabra clave: { $word }

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

letter-row-notified = Fecha de notificación
letter-row-due = Fecha límite
letter-row-duty = Lo que se pide
letter-row-passed = Tiempo desde la fecha límite
letter-row-materials = Lo que hay que conservar
letter-row-items = Elementos de prueba
letter-row-completed = Fin de la investigación
letter-row-received = Reclamo recibido el
letter-row-request = El reclamo pide
letter-row-measure = Lo que se hizo
letter-field-today = El día de la carta
letter-field-decided = Decidido el
letter-field-register = El caso entra en el registro el
letter-field-until = La orden vale hasta
letter-field-objection = Objeciones hasta
letter-field-next = Noticias a más tardar el
letter-field-open-until = La decisión puede cambiar hasta (vacío: es definitiva)
letter-field-expected = Se espera ahora para el
letter-duty-receipt = la confirmación de que usted recibió la notificación
letter-duty-officer = el nombre de un oficial nacional de investigación
letter-duty-answer = si va a investigar
letter-duty-progress = un informe de avance
letter-duty-outcome = un informe del resultado
letter-notified = El { $notified } le notificamos un reporte de conducta indebida por parte de un miembro de su personal desplegado.

letter-officer-subject = Solicitud de designar a un oficial nacional de investigación
letter-officer-request = Le rogamos que designe a la persona que va a investigar, y que diga cómo comunicarse con ella, a más tardar el { $due }.
letter-officer-sealed = Los detalles solo se envían a una persona designada, sellados bajo una llave propia de esa persona. Nadie más en su servicio puede abrirlos.
letter-officer-independent = Esa persona no debe pertenecer a la unidad de que se trata ni a su cadena de mando.
letter-officer-footer = Esta solicitud no nombra a ninguna persona y no debe usarse para averiguar quién reportó.

letter-reminder-subject = Recordatorio: se espera una respuesta
letter-reminder-missing = No tenemos registro de esto: { $duty }.
letter-reminder-due = La fecha límite es el { $due }. Tiempo que queda: { $left }.
letter-reminder-answered = Si ya respondió, le rogamos que nos diga cuándo y por qué vía.
letter-reminder-footer = Este recordatorio no nombra a ninguna persona y no debe usarse para averiguar quién reportó.

letter-silent-subject = Nota sobre la falta de respuesta
letter-silent-due = Se esperaba una respuesta a más tardar el { $due }. Hoy, { $passed } después, no hay ninguna registrada.
letter-silent-deemed = Por lo tanto, se considera que su Gobierno no quiere o no puede investigar. Se abre una investigación independiente el siguiente día hábil, si no está abierta todavía.
letter-silent-register = Si no hay ninguna respuesta registrada a más tardar el { $register }, este caso se cuenta bajo el nombre de su Estado en el registro público de casos sin respuesta. Ese registro no contiene detalles de ningún caso.
letter-silent-late = Una respuesta tardía siempre se acepta y pone fin a la obligación. El atraso queda registrado.
letter-silent-copy = El órgano de control recibe una copia de esta nota.
letter-silent-footer = Esta nota no nombra a ninguna persona y no debe usarse para averiguar quién reportó.

letter-preserve-subject = Orden de conservar las pruebas
letter-preserve-order = Desde el momento en que reciba esta orden, conserve sin cambios y completo todo lo que figura abajo.
letter-preserve-change = Nadie puede destruir, cambiar ni retirar nada de eso. Diga a otras personas solo lo que necesitan saber para cumplir la orden.
letter-preserve-unsaid = La orden no dice lo que pasó, y no se le pide que lo averigüe. No interrogue, no traslade ni envíe de regreso a su país a nadie a causa de ella.
letter-preserve-confirm = Confirme a más tardar el { $due } que la orden se cumplió, y diga quién guarda el material.
letter-preserve-until = La orden vale hasta el { $until }, a menos que se retire antes por escrito.
letter-preserve-footer = Esta orden es todo lo que usted recibe. No acusa a nadie.
letter-material-duty-rosters = listas de turnos de servicio
letter-material-patrol-logs = diarios de patrulla
letter-material-vehicle-records = registros de movimientos de vehículos
letter-material-weapon-records = registros de armas y municiones
letter-material-radio-logs = registros de radio
letter-material-gate-books = libros de entrada y de visitas
letter-material-medical-records = expedientes médicos
letter-material-personnel-lists = listas de personal y de permisos
letter-material-recordings = grabaciones de cámaras
letter-material-telephone-records = registros de llamadas y de mensajes

letter-referral-subject = Envío de un caso para que se decida sobre la acusación
letter-referral-opening = Le enviamos un caso de conducta indebida por parte de un miembro de un personal que está bajo la jurisdicción de su autoridad. La persona que reportó estuvo de acuerdo con esto.
letter-referral-file = El expediente se envía aparte de esta carta, sellado bajo la llave de la persona que usted designe.
letter-referral-contact = Le rogamos que se comunique con la persona que reportó, o con cualquier testigo, solo por medio de nosotros.
letter-referral-decide = Le rogamos que nos diga a más tardar el { $due } si abre un proceso, y sus razones si no lo abre.
letter-referral-items = { $count ->
    [one] { $count } elemento
    [many] { $count } de elementos
   *[other] { $count } elementos
}
letter-referral-footer = Confidencial. Solo para la persona designada para este caso.

letter-outcome-subject = Lo que se decidió sobre su reporte
letter-outcome-opening = Usted nos hizo un reporte el { $reported }. Esto es lo que se decidió el { $decided }, y por qué.
letter-outcome-substantiated = Se demostró que pasó lo que usted reportó.
letter-outcome-partly-substantiated = Se pudo demostrar una parte de lo que usted reportó.
letter-outcome-not-substantiated = No hubo pruebas suficientes para demostrar lo que pasó.
letter-outcome-no-jurisdiction = El organismo que decidió no tiene poder sobre las personas de que se trata.
letter-not-shown = Esto no quiere decir que no pasó.
letter-outcome-reasons = Estas son las razones:
letter-outcome-object = Si no está de acuerdo, puede oponerse hasta el { $until }. Escríbalo en su buzón, con sus propias palabras.
letter-outcome-help = Puede recibir ayuda en cualquier momento, también cuando el caso está cerrado.
letter-outcome-footer = Por favor, guarde esta carta donde otras personas no la encuentren.
letter-measure-none = Nada hasta ahora
letter-measure-sent-home = La persona fue enviada de regreso a su país
letter-measure-discipline = La persona fue sancionada por su servicio
letter-measure-dismissal = La persona fue expulsada de su servicio
letter-measure-prosecution = El caso pasó a un fiscal
letter-measure-conviction = Un tribunal declaró culpable a la persona
letter-measure-compensation = Se decidió una indemnización

letter-family-begun = Desde el { $opened } se examina un asunto que tiene que ver con una persona cercana a usted.
letter-family-next = Usted volverá a tener noticias a más tardar el { $next }, aunque no haya nada nuevo.
letter-family-decided = El { $decided } se tomó una decisión.
letter-family-substantiated = Se demostró que se hizo un daño.
letter-family-partly-substantiated = Se demostró en parte que se hizo un daño.
letter-family-not-substantiated = No hubo pruebas suficientes para demostrar lo que pasó.
letter-family-no-jurisdiction = El organismo que decidió no tiene poder sobre las personas de que se trata.
letter-family-open-until = La decisión todavía puede cambiar hasta el { $until }.
letter-family-final = La decisión es definitiva.
letter-family-late = La fecha límite de un paso era el { $due }, y el paso todavía no se ha dado: { $what }.
letter-family-late-state = Esperamos la respuesta de un Estado.
letter-family-late-court = Un tribunal nos pidió esperar.
letter-family-late-safety = Esperamos para que nadie quede en peligro.
letter-family-late-work = El trabajo tarda más de lo que debería.
letter-family-expected = Ahora se espera a más tardar el { $expected }.
letter-family-recorded = El atraso está registrado y así se queda.

letter-paternity-subject = Reclamo de paternidad y de manutención
letter-paternity-opening = Le enviamos un reclamo que tiene que ver con un miembro de su personal desplegado. La persona que lo presenta estuvo de acuerdo con esto.
letter-paternity-answer = Le rogamos que responda a más tardar el { $due }. Diga quién se encarga del reclamo, y explique con palabras sencillas qué le pide su ley a la persona que lo presenta.
letter-paternity-samples = Las muestras para una comparación se toman solo de personas que están de acuerdo, en un laboratorio que las dos partes aceptan.
letter-paternity-apart = El reclamo no depende de que se haya comprobado una conducta indebida. Sigue también cuando otro procedimiento está cerrado.
letter-paternity-footer = Esta carta no nombra a ninguna persona. No debe usarse para encontrar a la madre, al niño o a la niña.
letter-claim-recognition = Reconocimiento de la paternidad
letter-claim-maintenance = Manutención del niño o la niña
letter-claim-documents = Documentos de identidad y de nacionalidad para el niño o la niña
letter-claim-samples = Una comparación de muestras
letter-claim-costs = Gastos del parto

letter-leaflet-subject = Lo que puede esperar cuando reporta
letter-leaflet-what = Qué es esto
letter-leaflet-what-text = Los soldados, los policías y las otras personas que se envían a su país no deben hacerle daño. Si alguna de esas personas se lo hizo, usted puede reportarlo. Esta hoja dice qué tiene que pasar entonces, y hasta cuándo.
letter-leaflet-you = Usted decide
letter-leaflet-you-text = Puede reportar sin dar su nombre. Puede pedir solo ayuda, sin ninguna investigación. Puede cambiar de opinión.
letter-leaflet-you-consent = No se le cuenta a nadie nada sobre usted antes de que usted diga que sí. Le preguntamos otra vez por cada persona u organismo.
letter-leaflet-dates = Lo que tiene que pasar, y hasta cuándo
letter-leaflet-within = en un plazo de { $period }
letter-leaflet-who = { $who }: { $when }
letter-leaflet-party-service = el servicio que lee los reportes
letter-leaflet-party-state = el Estado (el país) de quienes lo hicieron
letter-leaflet-party-oversight = el órgano de control
letter-leaflet-party-mission = la misión
letter-leaflet-see = Quién puede ver qué
letter-leaflet-see-text = El Estado recibe un aviso corto: el tipo de acto, la zona, la unidad y los meses. Su nombre y sus palabras no van a nadie sin su sí.
letter-leaflet-see-family = A su familia no se le dice nada, a menos que usted elija a una persona y diga qué puede saber esa persona.
letter-leaflet-see-public = El público ve solo números, y ningún número pequeño.
letter-leaflet-never = Lo que nunca debe pasar
letter-leaflet-never-text = Nadie puede castigarle por un reporte. Ninguna persona acusada puede verlo. Usted no paga nada. La ayuda no depende de que nombre a alguien.
letter-leaflet-late = Cuando no se cumple una fecha
letter-leaflet-late-text = Una fecha que no se cumplió queda registrada y no se puede borrar. Si el Estado no responde, se abre una investigación independiente, y su silencio se hace público.
letter-leaflet-end = Cómo termina
letter-leaflet-end-text = Se le dice a usted qué se decidió, y por qué. “Pruebas insuficientes” no quiere decir que no pasó. Puede oponerse antes de que se cierre el caso.
letter-leaflet-help = Ayuda
letter-leaflet-footer = Marco { $name }, versión { $version }. Las fechas son promesas de este servicio cuando ninguna ley las fija.
