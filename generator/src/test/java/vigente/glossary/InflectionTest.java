package vigente.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.glossary.Given.givenDefinition;
import static vigente.glossary.Given.givenPolicy;
import static vigente.glossary.Given.reader;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            cliente, clientes
            clientes, cliente
            caso, casos
            mesa, mesas
            casa, casas
            servicio, servicios
            política, políticas
            políticas, política
            lineamiento, lineamientos
            proceso, procesos
            datos, dato
            viáticos, viático
            base, bases
            bases, base
            clases, clase
            fases, fase
            partes, parte
            informes, informe
            nombres, nombre
            viajes, viaje
            mensajes, mensaje
            sedes, sede
            vales, vale
            alcances, alcance
            índices, índice
            series, serie
            héroes, héroe
            reportes, reporte
            misión, misiones
            misiones, misión
            visión, visiones
            revisión, revisiones
            acción, acciones
            ratón, ratones
            valor, valores
            valores, valor
            papel, papeles
            papeles, papel
            mes, meses
            meses, mes
            gas, gases
            gases, gas
            lápiz, lápices
            lápices, lápiz
            voz, voces
            veces, vez
            juez, jueces
            interés, intereses
            intereses, interés
            país, países
            países, país
            autobús, autobuses
            régimen, regímenes
            regímenes, régimen
            imagen, imágenes
            carácter, caracteres
            caracteres, carácter
            espécimen, especímenes
            joven, jóvenes
            crisis, crisis
            análisis, análisis
            lunes, lunes
            tórax, tórax
            ley, leyes
            leyes, ley
            reloj, relojes
            relojes, reloj
            unidad, unidades
            unidades, unidad
            ciudad, ciudades
            red, redes
            redes, red
            plan, planes
            planes, plan
            canal, canales
            canales, canal
            álbum, álbumes
            club, clubes
            clubes, club
            café, cafés
            cafés, café
            comités, comité
            menú, menús
            tabú, tabúes
            ticket, tickets
            tickets, ticket
            KPI, KPIs
            KPIs, KPI
            año, años
            dueño, dueña
            dueñas, dueño
            colaborador, colaboradora
            colaboradoras, colaborador
            colaboradora, colaboradores
            director, directora
            asesores, asesora
            empleado, empleada
            empleadas, empleados
            usuario, usuarias
            jefe, jefas
            gerente, gerentes
            compañero, compañeras
            ingeniera, ingenieros
            cliente interno, clientes internos
            cliente interno, clienta interna
            clientes internos, cliente interno
            responsable técnico, responsable técnica
            director comercial, directoras comerciales
            persona autorizada, personas autorizadas
            documento aplicable, documentos aplicables
            acción correctiva, acciones correctivas
            momento de la verdad, momentos de la verdad
            servicio al cliente, servicio a los clientes
            derechos del cliente, derecho de los clientes
            compromiso con el cliente, compromiso con nuestros clientes
            gerentes y jefes, gerente y jefe
            información e insumos, información y insumos
            """)
    void matchesOtherForm(String term, String used) {
        assertThat(marked(term, "Antes " + used + " después")).containsExactly(used);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            misión, omisiones
            misión, transmisión
            misión, emisión
            misión, dimisión
            visión, revisión
            visión, Revisión
            visión, supervisión
            visión, división
            papel, papa
            papa, papel
            mes, mesa
            mesa, mes
            mesas, meses
            caso, casa
            casa, caso
            cargo, carga
            puesto, puesta
            partido, partida
            entrada, entrado
            medida, medido
            contenido, contenida
            certificado, certificada
            resultado, resulta
            técnico, técnica
            secretario, secretaría
            libro, libra
            punto, punta
            banco, banca
            fondo, fonda
            impresora, impresor
            cortés, corte
            interés, interesado
            valores, valore
            valores, valorar
            valor, valorado
            año, ano
            año, anos
            ano, año
            caña, cana
            servicio, servir
            servicio, sirve
            servicio, servicial
            procedimiento, proceder
            proceso, procesar
            colaborador, colaborar
            colaborador, colaboración
            director, dirección
            directora, directiva
            auditor, auditoría
            cliente, clientela
            responsable, responsabilidad
            responsabilidad, responsable
            empatía, empático
            organización, organizar
            objetivo, objeción
            plan, plano
            plan, plancha
            red, reda
            gas, gasa
            as, asa
            ley, leyenda
            país, paisaje
            red, enredes
            cliente interno, cliente externo
            cliente interno, cliente. Interno
            cliente interno, interno cliente
            modelo de servicio, modelo del servicio
            equipo de trabajo, trabajo en equipo
            persona autorizada, persona autorizado
            """)
    void keepsApart(String term, String used) {
        assertThat(marked(term, "Antes " + used + " después")).isEmpty();
    }

    @Test
    void leavesOtherLanguagesAsTheyStand() {
        PolicyText policy = givenPolicy("EN-1", "en-US", List.of(givenDefinition("Owner", "Who owns.")));

        assertThat(Glossary.of(List.of(policy)).find("The owner of the owneres", reader("EN-1")))
                .extracting(Match::start)
                .containsExactly(4);
    }

    private static List<String> marked(String term, String text) {
        PolicyText policy = givenPolicy("PO-1", List.of(givenDefinition(term, "Algo distinto.")));
        return Glossary.of(List.of(policy)).find(text, reader("PO-1")).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }
}
