### The portal. Titles are neutral: they stay in the browser's history.

## machine-drafted

portal-title = Le damos la bienvenida
portal-start-heading = Puede contarnos lo que pasó
portal-danger-heading = ¿Está en peligro ahora?
portal-danger-text = Si puede, vaya a un lugar seguro. Llame al número de emergencia del país donde está.
portal-danger-number = Número de emergencia: { $number }
portal-start-text = Puede reportar violencia sexual u otros daños que hicieron soldados, policías o personal que vinieron del extranjero. No necesita dar su nombre. Puede parar en cualquier momento.
portal-start-help = Puede recibir ayuda sin reportar.
portal-start-begin = Empezar
portal-start-return = Tengo mis doce palabras

portal-help-heading = Ayuda sin reportar
portal-help-text = Usted tiene derecho a recibir ayuda. No tiene que reportar nada para recibirla.
portal-help-medical-heading = Vaya pronto a un médico o a una enfermera
portal-help-medical = Algunos cuidados funcionan mejor en los primeros tres días. Otros cuidados ayudan también más tarde. No tiene que decir lo que pasó.
portal-help-support-heading = Hable con alguien de confianza
portal-help-support = Un grupo de mujeres, una persona que trabaja en salud o una línea de ayuda local puede escuchar y decirle qué hay cerca de usted.
portal-help-near-heading = Cerca de usted
portal-help-traces-heading = Lo que queda en este aparato
portal-help-traces = Al salir, esta página se cierra y su visita aquí termina. Eso no borra el historial de su navegador. Tampoco sirve si alguien vigila este aparato con un programa espía. Una ventana privada u otro aparato es más seguro.
portal-help-onion = Con el navegador Tor también nos encuentra aquí: { $address }

portal-between-heading = Alguien está entre usted y este servicio
portal-between-text = Usted llegó por una página que no es nuestra. Quienes la manejan pueden leer todo lo que escribe, y también sus palabras. Cierre esta página y use el navegador Tor.

portal-before-heading = Antes de empezar
portal-before-happens-heading = Qué va a pasar
portal-before-happens = Hacemos una pregunta en cada página. Puede saltarse cualquier pregunta. Puede enviar lo que tiene en cualquier momento. Cuando envíe, recibirá doce palabras. Con ellas puede volver, leer respuestas y cambiar sus decisiones.
portal-before-reads-heading = Quién lo va a leer
portal-before-reads = Solo las personas encargadas de recibir los reportes en { $service } pueden abrir su reporte, y solo si usted dice que sí. Nadie en la cadena de mando de quienes lo hicieron, ningún jefe, puede abrirlo. Si un niño, una niña u otra persona está en grave peligro, puede ser que el servicio tenga que actuar. Dos personas tienen que decidirlo, y a usted se le avisará.
portal-before-sealed-heading = Cómo se guarda
portal-before-sealed = Lo que escribe se sella aquí, en la memoria de este servidor, antes de guardarse. Nada de eso se guarda sin sellar. El servidor no puede volver a abrirlo.
portal-before-leave-heading = Salir rápido
portal-before-leave = El botón “Salir de esta página” le lleva a una página del clima y termina su visita. No puede borrar el historial de su navegador.
portal-before-kept = Si no lo envía, lo que escribe se guarda sellado durante { $hours } horas. Después se borra.

portal-continue = Continuar
portal-skip = Saltar esta pregunta
portal-send-now = Ir a enviar con lo que tengo
portal-any-time = Puede parar y enviar en cualquier momento.
portal-heavy = Las preguntas que siguen son sobre lo que pasó. Pueden ser duras. Puede saltarse cada una, parar o volver a ellas antes de enviar.
portal-listen = Escuchar esta página

portal-option-title = Qué debe pasar
portal-option-question = ¿Qué quiere que pase?
portal-option-why = Un reporte solo para ayuda puede pasar a ser una investigación más tarde, cuando usted quiera. Al revés no se puede: una vez que empieza una investigación, no se puede volver a solo ayuda.
portal-option-restricted = Solo ayuda y un registro seguro. No empieza ninguna investigación. No se avisa a nadie en ninguna cadena de mando, a ningún jefe.
portal-option-unrestricted = Una investigación. El servicio revisa el reporte y actúa. Después no se puede volver a solo ayuda.
portal-option-record = Solo guardarlo para mí. No se hace nada. Solo sus doce palabras pueden abrirlo.

portal-age-title = Edad
portal-age-question = ¿Cuántos años tiene la persona a la que le pasó?
portal-age-why = Las personas menores de 18 años tienen más protección. No tiene que responder.
portal-age-adult = 18 años o más
portal-age-young = Menos de 18 años
portal-age-unsaid = No sé, o no quiero decirlo

portal-young-title = Menos de 18 años
portal-young-question = Es bueno saber esto antes de seguir
portal-young-why = Aquí puede contar todo, a solas o con alguien de confianza. Lo que usted quiere cuenta. Si un niño o una niña está en grave peligro, puede ser que el servicio tenga que actuar para protegerle. Puede ser que tenga que hacerlo sin un sí. Dos personas tienen que decidirlo juntas, y a usted se le avisará aquí.

portal-read-title = Leer
portal-read-question = ¿Puede el servicio leer lo que usted cuente?
portal-read-why = Si dice que no, se guarda sellado y solo sus doce palabras pueden abrirlo. Puede decir que sí más tarde.
portal-read-yes = Sí, el servicio puede leerlo
portal-read-no = No, solo guárdenlo para mí

portal-contact-title = Escribir
portal-contact-question = ¿Podemos escribirle aquí?
portal-contact-why = Los mensajes esperan aquí hasta que usted vuelva con sus doce palabras. Nunca escribimos a ningún otro lugar.
portal-contact-yes = Sí, escríbanme aquí
portal-contact-no = No, no me escriban

portal-share-state-title = El Estado
portal-share-state-question = ¿Se puede avisar al Estado (al país) de quienes lo hicieron?
portal-share-state-why = Recibiría un aviso corto: el tipo de acto, la zona general, la unidad y los meses. Su nombre no, y sus palabras tampoco. El Estado tiene que responder si va a investigar o no. Puede retirar su sí mientras el aviso no se haya enviado.
portal-share-state-yes = Sí, envíen el aviso corto
portal-share-state-no = No, no avisen al Estado

portal-state-sure-title = Lo que recibe el Estado
portal-state-sure-question = ¿Lo dijimos con claridad: qué recibiría el Estado?
portal-state-sure-why = Esto no es un examen. Nos ayuda a ver si fuimos claros.
portal-state-sure-notice = Un aviso corto, sin mi nombre y sin mis palabras
portal-state-sure-all = Todo lo que escribí, con mi nombre
portal-state-sure-unsure = No lo sé bien

portal-state-told-title = Lo que recibe el Estado
portal-state-told-question = Lo que recibe el Estado
portal-state-told-why = Solo el aviso corto: el tipo de acto, la zona general, la unidad y los meses. Su nombre no, y sus palabras tampoco. Si ni siquiera quiere esto, vuelva y elija no.

portal-statistics-title = Contar
portal-statistics-question = ¿Se puede contar su reporte en las cifras?
portal-statistics-why = Las cifras ayudan a mostrar cuántas veces pasa esto. No nombran a nadie, y los números pequeños se ocultan.
portal-statistics-yes = Sí, cuéntenlo
portal-statistics-no = No, no lo cuenten

portal-account-title = Sus palabras
portal-account-question = Cuéntenos con sus propias palabras
portal-account-why = Escriba mucho o poco, como quiera, en cualquier idioma. No necesita pruebas. No escriba aquí sus doce palabras ni una contraseña.
portal-account-label = Lo que pasó
portal-voice-heading = O cuéntelo con su voz
portal-voice-text = Grabe solo donde nadie pueda oírle. Su aparato puede mostrar que se usó el micrófono. Una grabación puede durar hasta { $minutes } minutos.
portal-voice-kept = Su propia voz se guarda como prueba, y pocas personas pueden abrirla. Las demás oyen una copia disfrazada, hecha en este aparato. Sus palabras, su acento y su manera de hablar siguen en ella.
portal-voice-copy-only = Guardar solo la copia disfrazada. Mi propia voz no se guarda.
portal-voice-record = Grabar
portal-voice-stop = Dejar de grabar
portal-voice-listen = Escuchar la copia disfrazada
portal-voice-quiet = Dejar de escuchar
portal-voice-delete = Borrar la grabación
portal-voice-recording = Grabando: { $time } de { $most }.
portal-voice-recorded = Grabado: { $time }. Se añade cuando usted sigue. Bórrelo para grabar otra vez.
portal-voice-full = La grabación llegó a { $minutes } minutos y se detuvo. No se ha perdido.
portal-voice-no-microphone = No hay micrófono o no está permitido. Puede escribir. No se ha perdido nada.
portal-voice-no-copy = Esta grabación no se puede disfrazar. Pocas personas podrían abrirla. Puede borrarla y escribir.
portal-voice-line = Grabación de su voz, { $time }

portal-place-title = Dónde y cuándo
portal-place-question = ¿Dónde y cuándo fue?
portal-place-why = Ayuda a encontrar la unidad que estaba allí. Basta con “cerca del mercado” o “antes de las lluvias”.
portal-place-label = Dónde
portal-time-label = Cuándo

portal-accused-title = Quién
portal-accused-question = ¿Qué sabe de quienes lo hicieron?
portal-accused-why = Un nombre, un apodo, un uniforme, una insignia, el número de un vehículo: todo puede ayudar. Nada es obligatorio.
portal-accused-label = Lo que sabe

portal-who-title = Quién cuenta
portal-who-question = ¿Quién cuenta esto?
portal-who-why = Así el servicio sabe de quién son estas decisiones.
portal-who-myself = Me pasó a mí
portal-who-witness = Lo vi o supe de ello
portal-who-behalf = Lo cuento por otra persona

portal-behalf-title = La otra persona
portal-behalf-question = ¿Sabe la persona a la que le pasó que usted cuenta esto?
portal-behalf-why = Lo que pase después lo decide esa persona, en todo lo que sea posible. Por favor, no la ponga en peligro por preguntarle.
portal-behalf-agrees = Sí, y está de acuerdo
portal-behalf-unaware = No
portal-behalf-cannot = No se le puede preguntar: es un niño pequeño o una niña pequeña, está muy enferma o ya no vive
portal-behalf-unsaid = No quiero decirlo

portal-identity-title = Sobre usted
portal-identity-question = ¿Quiere decirnos quién es usted?
portal-identity-why = Esto se guarda aparte de su reporte, bajo otra llave. Cada vez que alguien lo abre, usted puede verlo aquí.
portal-name-label = Su nombre, o cómo podemos llamarle
portal-contact-label = Cómo comunicarnos con usted sin peligro, si quiere que lo hagamos

portal-file-title = Un archivo
portal-file-question = ¿Quiere agregar un archivo?
portal-file-why = Una foto, una grabación, un documento. Se sella mientras llega. Los archivos pueden mostrar dónde y cuándo se hicieron. El archivo mismo se guarda como prueba: pocas personas pueden abrirlo, y usted puede ver cada vez que se abre. Las demás personas reciben una copia sin esos datos ocultos.
portal-file-others = Si en él se ve o se oye a otras personas, piense también en su seguridad. Puede no añadir el archivo.
portal-file-label = Elegir un archivo
portal-file-limit = Un archivo puede tener hasta { $limit }. Puede agregar hasta { $most } archivos, uno después de otro.
portal-file-copied-limit = Podemos hacer una copia de archivos de hasta { $limit }.
portal-file-copy-only = Guardar solo la copia. El archivo tal como está ahora no se guarda.
portal-script-file = Su navegador hace una copia para las demás personas: las imágenes sin esos detalles ocultos, el sonido con una voz disfrazada. De otros archivos no hace copia: pocas personas pueden abrirlos.
portal-file-add = Agregar este archivo

portal-check-heading = Revisar y enviar
portal-check-text = Puede cambiar cada respuesta. También puede enviarlo como está.
portal-not-answered = Sin respuesta
portal-change = Cambiar: { $question }
portal-check-keep = Al presionar “Enviar”, pido al servicio que guarde sellado lo que conté.
portal-check-protection = Su navegador no usa ningún programa (script) aquí. Por eso este servidor sella el reporte por usted, en su memoria. Luego lo olvida.
portal-send = Enviar
portal-delete-now = Borrar todo lo que escribí
portal-leave-empty = Por favor, deje esto vacío

portal-sent-heading = Su reporte ya llegó
portal-sent-text = Está sellado y guardado de forma segura.
portal-sent-words-heading = Sus doce palabras
portal-sent-words-text = Son la única forma de volver. Escríbalas en papel. Las mostramos una sola vez y no podemos encontrarlas otra vez para usted.
portal-sent-numbers = Los números debajo de las palabras son la misma llave. En papel parecen números de teléfono. Puede usar las palabras o los números.
portal-sent-warning = No envíe las palabras por correo ni por mensaje. No se las dé a nadie que se las pida, ni siquiera a nosotros.
portal-sent-protection = Cómo se protegió: el servidor lo selló en su memoria. Ninguna parte se guardó sin sellar.
portal-sent-proof-heading = La prueba de que su reporte existe
portal-sent-proof-text = Esta es una prueba firmada de que su reporte está en el registro público. Nada de lo que usted escribió está en ese registro. Nadie puede negar después que usted reportó. Solo necesita la prueba si alguien lo niega.
portal-sent-proof-save = Guardar la prueba como archivo
portal-sent-check-heading = ¿Las escribió bien?
portal-sent-check-text = Puede escribirlas aquí una vez para estar segura o seguro. También puede saltarse esto.
portal-sent-check-button = Revisar mis palabras
portal-sent-check-right = Correcto. Estas palabras abrirán su reporte.
portal-sent-written = Ya las escribí

portal-goodbye-heading = Su visita terminó
portal-goodbye-text = En esta ventana no queda guardado nada de esta visita.

portal-return-heading = Volver con sus doce palabras
portal-return-text = Escriba las doce palabras o los doce números. No importan las letras grandes o pequeñas, los espacios ni las líneas. Bastan las primeras cuatro letras de cada palabra.
portal-return-label = Sus doce palabras o números
portal-return-open = Abrir

portal-status-heading = Su reporte
portal-status-received = Lo recibimos el { $day }.
portal-status-number = Número: { $number }
portal-last-used = Sus palabras se usaron por última vez el { $day }. Si no fue usted, otra persona las conoce.
portal-never-used = Sus palabras se usan ahora por primera vez.
portal-taken-by = Una persona encargada tomó este reporte con usted, sin conexión a la red.
portal-record-text = Este reporte solo se guarda para usted. Nadie más puede abrirlo, y nadie trabaja en él. Para cambiar eso, diga que sí a “leer”, más abajo.
portal-record-show = Mostrar lo que guardé
portal-aside-heading = Su informe fue apartado
portal-aside-text = El servicio lo apartó el { $day }. Nadie lo ha leído. El motivo que dio: { $reason }.
portal-aside-kept = Se guarda, y las fechas de abajo siguen contando. Si lo pide o escribe, vuelve para ser leído.
portal-aside-button = Por favor, lean mi informe
portal-closed-heading = Su caso fue cerrado
portal-closed-text = El servicio lo cerró el { $day }. Si aceptó mensajes, los motivos están en uno de abajo. Puede oponerse hasta el { $until }.
portal-closed-button = Me opongo: reabran mi caso
aside-flood = llegó con muchos que por fuera parecen iguales
aside-machine = parece que lo rellenó una máquina
aside-trial = el servicio estaba probando esta página
portal-protection-hub = El servidor lo selló en su memoria cuando llegó.
portal-protection-browser = Su propio aparato lo selló antes de enviarlo.
portal-messages-heading = Mensajes
portal-no-messages = Todavía no hay mensajes.
portal-message-own = Usted escribió esto. Está sellado para las personas que trabajan en su caso, por eso no se puede mostrar aquí.
portal-message-from-you = Usted
portal-letter-download = Descargar la carta (PDF)
portal-message-hide = Borrar de lo que veo
portal-message-hide-text = El caso lo conserva; aquí ya no se muestra.
portal-reply-heading = Escribir
portal-reply-label = Escribir un mensaje
portal-reply-send = Enviar el mensaje
portal-add-heading = Agregar algo a su reporte
portal-add-label = Lo que quiere agregar
portal-add-button = Agregar a mi reporte
portal-added = { $day }: usted agregó algo. Archivos: { $count }
portal-promises-heading = Lo que se prometió
portal-promises-text = Cada línea dice qué se le debe a usted, quién tiene que hacerlo y hasta cuándo, y si se hizo.
portal-promise-who = Quién tiene que hacerlo:
portal-promise-by = Fecha límite:
portal-opened-heading = Quién abrió su reporte
portal-opened-nobody = Nadie lo ha abierto todavía.
portal-opened-line = { $day }: alguien abrió { $what }. Quién lo hizo: { $role }
portal-emergency-line = { $day }: se abrió en una emergencia: { $what }. Lo abrió: { $role }
portal-emergency-granted = { $day }: dos personas aceptaron una apertura de emergencia. { $role } puede abrir { $what } hasta { $until }. Motivo: { $reason }.
portal-override-granted = { $day }: dos personas decidieron que esto se envía sin su consentimiento: { $what }. Razón: { $reason }.
portal-override-used = { $day }: se envió.
portal-excluded-line = { $day }: se apartó de su caso a { $name }. Motivo: { $reason }.
portal-keys-renewed = { $day }: su caso tiene una llave nueva. Quien ya no tiene nada que ver con él no puede abrir lo que usted escriba desde ahora.
portal-offered-line = { $day }: su caso se ofreció a { $name }. La respuesta debe llegar a más tardar el { $due }.
portal-offer-accepted = { $day }: { $name } asumió su caso y ahora le debe lo que se prometió.
portal-offer-refused = { $day }: { $name } no asume su caso. Sigue donde estaba.

portal-wait-heading = Hay muchas personas aquí al mismo tiempo
portal-wait-text = Su lugar está guardado. Esta página sigue sola en unos segundos. También puede presionar “Continuar”. No se pierde nada.
portal-consents-heading = Sus decisiones
portal-consents-text = Puede cambiar cada decisión en cualquier momento. El cambio vale desde ese momento. Lo que ya se envió no se puede recuperar, y aquí lo decimos.
portal-consent-none = No respondió a esto.
portal-consent-given = Dijo que sí el { $day }.
portal-consent-refused = Dijo que no el { $day }.
portal-consent-withdrawn = Retiró su sí el { $day }.
portal-consent-sent = Ya se envió el { $day }: esto ya no se puede deshacer. Si dice que no, no se enviará nada más.
portal-consent-read = Ya hay agentes que tienen una llave. Lo que leyeron no se puede deshacer. Si dice que no, nadie puede abrir más.
portal-consent-counted = Las cifras ya publicadas no se pueden cambiar.
portal-consent-withdraw = Retirar mi sí: { $what }
portal-consent-give = Decir que sí: { $what }
portal-restricted-heading = Pedir una investigación
portal-restricted-text = Su reporte es solo para ayuda. Puede pedir una investigación ahora. Al revés no se puede: no es posible volver a solo ayuda.
portal-restricted-sure = Entiendo que esto no se puede deshacer
portal-restricted-button = Pedir una investigación
portal-family-heading = Alguien de su familia
portal-family-text = Puede nombrar a una persona a la que se le puede decir cómo va el caso. No se le dice nada a nadie si usted no dice que sí aquí. La carta no dice lo que pasó ni a quién le pasó.
portal-family-named = Contacto de la familia { $number }
portal-family-name = Nombre de esta persona
portal-family-relation = Quién es esta persona para usted
portal-family-reach = Cómo comunicarnos con esta persona sin peligro
portal-family-language = Idioma para esta persona
portal-family-progress = A esta persona se le puede decir qué pasos se dieron y cuándo
portal-family-button = Nombrar a esta persona
portal-finish-heading = Salir
portal-finish = Terminar esta visita

portal-state-heading = Una carta para usted
portal-family-inbox-heading = Una carta para usted
portal-letters-heading = Cartas y mensajes
portal-state-duties-heading = Lo que se debe hacer
portal-state-duties-text = Responda aquí, por favor. Lo que registre se firma con sus doce palabras y después no se puede cambiar.
portal-state-outcome = Su respuesta
portal-state-note = Observaciones
portal-state-button = Registrar
portal-state-settled-heading = Lo que se hizo

portal-script-sealed = Lo que escribe se sella aquí, en su aparato, antes de enviarse. El servidor nunca lo ve sin sellar. Usted tiene que confiar en el pequeño programa que el servidor le dio a su navegador.
portal-script-kept = Lo que escribe está solo en esta página, y en ningún otro lugar. Si cierra la página antes de enviar, se pierde.
portal-script-leave = También puede presionar tres veces la tecla Mayúsculas (Shift).
portal-script-shift-two = Mayúsculas (Shift): presiónela 2 veces más para salir.
portal-script-shift-one = Mayúsculas (Shift): presiónela 1 vez más para salir.
portal-script-sending = Enviando. Por favor, deje esta página abierta.
portal-script-check = Su navegador sella el reporte en su aparato antes de enviarlo.
portal-script-sent = Cómo se protegió: su propio aparato lo selló antes de enviarlo.
