### The desk: for officers.

## machine-drafted

desk-name = Escritorio
desk-navigation = Escritorio
desk-queue = Lista de trabajo
desk-oversight = Control
desk-lock = Bloquear
desk-unlock-heading = Desbloquear el escritorio
desk-unlock-text = Sus llaves se abren en la memoria de esta máquina y se olvidan cuando usted bloquea.
desk-unlock-name = Persona encargada
desk-unlock-passphrase = Frase de contraseña
desk-unlock-language = Idioma
desk-unlock-button = Desbloquear

desk-queue-heading = Mi lista de trabajo
desk-queue-cases = Casos por próxima fecha límite
desk-queue-sorted = La fecha más próxima va primero; las fechas vencidas van antes que todas las demás.
desk-queue-empty = Ningún caso espera por usted.
desk-queue-next = Próxima obligación
desk-queue-more = Más casos
desk-notices-heading = Lo que su organización debe saber
desk-notice = Aviso
desk-notice-due = Vencido desde
desk-notice-text = { $meaning }: { $what }
desk-notice-read = Marcar como leído: { $case }
desk-case = Caso
desk-due = Fecha límite
desk-owner = Le corresponde a
desk-state = Situación
desk-new-message = mensaje nuevo
option-restricted = solo ayuda
option-unrestricted = investigación

desk-case-heading = Caso { $case }
desk-case-received = recibido el { $day }
desk-case-framework = Marco: { $framework }.
desk-badge-open = abierto desde el { $day }, { $officer }
desk-badge-late = { $count ->
    [one] { $count } fecha vencida
    [many] { $count } de fechas vencidas
   *[other] { $count } fechas vencidas
}
desk-protection-hub = El navegador de la persona que reportó no usó ningún script: el servidor central selló el reporte en su memoria.
desk-protection-browser = El propio aparato de la persona que reportó selló el reporte.
desk-report-heading = Reporte
desk-report-logged = La apertura queda registrada; la persona que reportó y el órgano de control pueden ver quién lo abrió y cuándo.
desk-report-open = Abrir el reporte
desk-report-no-key = A usted no se le dio ninguna llave de este reporte. Solo ve sus obligaciones y fechas.
desk-account = En las propias palabras de la persona que reportó
desk-place = Dónde y cuándo
desk-accused = Sobre quienes lo hicieron
desk-files = Archivos
desk-identity-heading = Nombre y contacto
desk-identity-logged = Se guardan aparte del reporte, bajo otra llave. Ábralos solo si los necesita; la apertura queda registrada.
desk-identity-open = Abrir el nombre y el contacto
desk-identity-no-key = A usted no se le dio ninguna llave del nombre y el contacto.
desk-identity-name = Nombre
desk-identity-contact = Contacto seguro
desk-family-contact = Contacto de la familia:
desk-take-on-heading = Abrir un caso
desk-take-on-text = Las obligaciones siguen { $framework }, tal como quedó fijado cuando se recibió el reporte.
desk-take-on = Abrir un caso
desk-assign-heading = Asignar
desk-assign-text = La llave del reporte se sella para esta persona encargada y para nadie más.
desk-assign-officer = Persona encargada a la que se asigna
desk-assign-identity = Dar también la llave del nombre y el contacto
desk-assign = Asignar
desk-assigned = Asignado a

desk-duties-heading = Obligaciones
desk-duty = Obligación
desk-why = Por qué, y por qué esta fecha
desk-reading = { $period } según el calendario { $calendar }: { $day }
desk-original = Primer cálculo: { $day }
desk-began = empezó: { $moment }
desk-breached = Venció sin que se hiciera: { $moment }
desk-told = { $meaning }: { $names }
desk-not-begun = No ha empezado
desk-record-summary = Registrar { $milestone }
desk-record = Registrar { $milestone }
desk-outcome = Cómo terminó
desk-note = Observación (sellada)

desk-messages-heading = Mensajes
desk-no-messages = No hay mensajes, o el reporte no está abierto.
desk-message-to = De { $from } a { $to }
desk-message-label = Mensaje a la persona que reportó
desk-message-meets = Este mensaje cumple
desk-message-meets-none = ninguna obligación
desk-message-send = Enviar el mensaje
desk-consents-heading = Consentimientos
desk-consent-given = { $what }: sí, { $day }
desk-consent-refused = { $what }: no, { $day }
desk-consent-withdrawn = { $what }: retirado, { $day }

desk-facts-heading = Datos para las cartas
desk-facts-text = Las cartas se escriben solo con estos datos. El lugar exacto y los días nunca salen; la zona y los meses pueden salir.
desk-facts-act = Tipo de acto
desk-facts-place = Lugar exacto (nunca sale)
desk-facts-band = Zona que se puede nombrar
desk-facts-unit = Unidad
desk-facts-from = Primer día
desk-facts-to = Último día
desk-facts-identifiers = Datos conocidos que identifican
desk-facts-identifiers-help = Uno por línea, por ejemplo “name: Jane Doe = J. Doe” o “phone: +254 700 000 000”. Tipos, escritos en inglés: name (nombre), phone (teléfono), date (fecha), place (lugar), unit (unidad), rank (rango), email (correo electrónico), reference (referencia). No se puede redactar ninguna carta que revele uno de ellos.
desk-facts-save = Guardar los datos

desk-letters-heading = Cartas
desk-letter = Carta
desk-letter-drafted = Redactada por
desk-draft-waiting = A la espera de otra persona encargada
desk-draft-sent = Aprobada y enviada: { $officer }, { $day }
desk-drafted-by = Redactada por { $officer } el { $day }.
desk-draft-heading = { $what }
desk-draft-state-heading = Notificación nacional
desk-draft-organisation = Estado al que se notifica
desk-draft-state = Redactar la notificación nacional
desk-draft-family-heading = Notificación a la familia
desk-draft-family-none = La persona que reportó no ha nombrado ningún contacto de la familia.
desk-draft-contact = Contacto de la familia
desk-draft-family = Redactar la notificación a la familia
letter-for-state-authority = Notificación nacional
letter-for-family = Notificación a la familia
letter-for-prosecutor = Carta al fiscal
desk-letter-print = Carta en PDF, para imprimir
desk-letter-checked = La carta terminada se comparó con cada dato que identifica conocido en el caso; no se encontró nada.
desk-approve-text = Al aprobar, usted declara que leyó esta carta y que nada en ella señala a una persona. Se envía de inmediato.
desk-approve = Aprobar y enviar
desk-approve-other = Otra persona encargada tiene que aprobar esta carta: quien redacta nunca aprueba.
desk-handover-heading = Entregue estas palabras
desk-handover-text = Abren el buzón de quien recibe la carta. Se muestran una sola vez. Entréguelas por un medio seguro, aparte de cualquier carta.
desk-handover-done = Ya las entregué

desk-timeline-heading = Cronología
event-directory-changed = Cambió el directorio
event-report-received = Reporte recibido
event-consent-recorded = La persona que reportó decidió:
event-became-unrestricted = La persona que reportó pidió una investigación
event-family-contact-named = La persona que reportó nombró un contacto de la familia
event-compartment-opened = Se abrió:
event-case-opened = Caso abierto
event-officer-assigned = Se asignó a:
event-milestone-met = Se registró:
event-facts-recorded = Datos registrados
event-message-sent = Mensaje enviado
event-message-received = Mensaje recibido
event-letter-drafted = Carta redactada para
event-letter-disclosed = Carta aprobada y entregada
event-duty-breached = Fecha límite vencida:
event-duty-escalated = Se elevó a otro nivel:

desk-objects-heading = Objetos sellados
desk-objects-text = Cada objeto es un simple archivo age. Con la llave, cualquier programa age lo abre:
desk-object = Objeto
desk-object-what = Qué es
desk-object-opens = Se abre con
object-keys = Llaves selladas para usted: { $what }
object-file = Archivo del reporte
object-opens-officer = su propia llave
object-opens-statement = la llave del reporte
object-opens-identity = la llave del nombre y el contacto

desk-oversight-heading = Control
desk-oversight-text = Fechas y situación de cada caso, por número. Sin contenido: quien audita no tiene la llave de ninguno.
desk-audit-heading = Auditoría del servidor central
desk-audit-run = Auditar el servidor central ahora
desk-audit-clean = En orden: una sola historia, completa, firmada, y cada fecha tal como la dan las reglas.
desk-audit-faults = El servidor central no está como debe estar:
desk-audit-ledger = Registro
desk-audit-leaves = Hojas
desk-audit-checkpoints = Puntos de control verificados
desk-audit-signatures = Firmas verificadas
desk-audit-cases = Casos
desk-audit-dates = Fechas límite calculadas otra vez
desk-audit-breaches = Incumplimientos registrados
desk-timeliness-heading = Obligaciones cumplidas, tardías y pendientes, por área
desk-timeliness-description = Una barra por área: cumplidas a tiempo (llena), tardías (rayada), pendientes (vacía). La tabla de abajo tiene los mismos números.
desk-track = Área
desk-kept = Cumplidas a tiempo
desk-late = Tardías
desk-open = Pendientes
desk-as-of = Situación al { $moment }
desk-ageing-heading = Fechas vencidas
desk-ageing-none = Ninguna fecha ha vencido.
desk-original-due = Primera fecha límite
desk-days-late = Días de atraso
