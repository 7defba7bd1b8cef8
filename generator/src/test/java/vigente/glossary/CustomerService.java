package vigente.glossary;

import static vigente.glossary.Given.givenDefinition;
import static vigente.glossary.Given.givenPolicy;

import java.util.List;
import vigente.policy.Definition;

/**
 * A customer-service policy with every trap of the real one it is modelled on, in our own words: 22 definitions with 20
 * nested entries, five of them owed, and 12 rules.
 */
final class CustomerService {
    static final String CODE = "PO-COM-001";

    private CustomerService() {}

    static PolicyText policy() {
        return givenPolicy(CODE, definitions(), RULES);
    }

    private static final String[] RULES = {
        "La razón la tiene el cliente.",
        "Quien piense otra cosa deberá atenerse a la política anterior.",
        "Los colaboradores de la organización hablan de «usted» a cada cliente.",
        "En los avisos masivos que reciben los clientes se admite el «tú».",
        "Todo colaborador debe conocer la misión, la visión y los valores de la organización.",
        "Antes de ponerlos frente a los clientes, los Gerentes se aseguran de que los colaboradores hagan suyo el compromiso"
                + " con el cliente y dominen el modelo de servicio de la casa.",
        "Más que supervisar y buscar omisiones, los Jefes enseñan a su equipo de trabajo.",
        "Los Jefes son responsables de que se atienda a cada cliente y de los recursos que administran.",
        "La relación con los clientes descansa en la confianza y en el modelo TRUST.",
        "Toda actividad de la organización se hace con la perspectiva del cliente (enfoque en el cliente).",
        "Quien trata con clientes puede decidir en nombre de la organización (empoderamiento).",
        "En el momento de la verdad se entrega al cliente un servicio excepcional.",
    };

    private static List<Definition> definitions() {
        return List.of(
                givenDefinition("Cliente", "Quien recibe lo que hace nuestra organización."),
                givenDefinition(
                        "Cliente interno", "Compañero que recibe el resultado de un proceso de la organización."),
                givenDefinition("Compromiso con el cliente", "PENDIENTE"),
                givenDefinition("Documentos aplicables y/o anexos", "Lo que hace falta para cumplir una política."),
                givenDefinition(
                        "Elaborador de la política o procedimiento",
                        "Quien la redacta, y con ello da valor a la organización."),
                givenDefinition("Colaborador", "Quien trabaja en la organización por un sueldo."),
                givenDefinition(
                        "Empoderamiento", "Permiso de decidir ante un cliente en 15 segundos (momento de la verdad)."),
                givenDefinition("Enfoque en el cliente", "Mirar la organización con los ojos del cliente."),
                givenDefinition("Método", "Guía del trabajo de una persona."),
                givenDefinition("Misión, nuestra", "PENDIENTE"),
                givenDefinition(
                        "Modelo de servicio",
                        "PENDIENTE(nota: falta aprobarlo)",
                        givenDefinition("Respeto", "Trato digno a todos los clientes."),
                        givenDefinition("Empatía", "Ponerse en el lugar del cliente."),
                        givenDefinition(
                                "Solución de problemas",
                                "Faltar a nuestro compromiso con el cliente es cosa nuestra.")),
                givenDefinition("Momento de la verdad", "El momento de la verdad llega con cada contacto."),
                givenDefinition("Objetivo, nuestro", "Que nuestro cliente quede satisfecho."),
                givenDefinition(
                        "Organización", "Personas con políticas, misión, visión, valores y objetivos en común."),
                givenDefinition("Política", "Lineamientos que orientan los procesos de la organización."),
                givenDefinition("Procedimiento", "Guía del trabajo de varias personas."),
                givenDefinition("Proceso", "Conjunto de métodos y procedimientos que transforman insumos."),
                givenDefinition(
                        "Servicio",
                        "Lo que se hace por un cliente:",
                        givenDefinition("Intangibles", "no se tocan."),
                        givenDefinition("Heterogéneos", "no se repiten."),
                        givenDefinition("Inseparables", "se hacen y se reciben a la vez."),
                        givenDefinition("Perecederos", "no se guardan."),
                        givenDefinition("No otorgan propiedad", "queda el recuerdo.")),
                givenDefinition(
                        "Servicio excepcional",
                        "El servicio que pocos dan:",
                        givenDefinition("", "Supera lo que espera el cliente."),
                        givenDefinition("", "Sorprende.")),
                givenDefinition(
                        "Modelo TRUST (confianza)",
                        "",
                        givenDefinition("Truth (verdad)", "decir la verdad."),
                        givenDefinition("Reliability (confiabilidad)", "estar con el cliente."),
                        givenDefinition("Understanding (comprensión)", "entender al cliente."),
                        givenDefinition("Service (servicio)", "un servicio a la medida."),
                        givenDefinition("Time (tiempo)", "a tiempo.")),
                givenDefinition(
                        "Valores, nuestros",
                        "Un código que compartimos.",
                        givenDefinition("Responsabilidad", "Responder de nuestros actos u omisiones."),
                        givenDefinition("Honestidad", "Cumplir lo dicho."),
                        givenDefinition("Trabajo en equipo", "Sumar, que a todos aporta valor."),
                        givenDefinition("Espíritu de servicio", "Servir es nuestra razón de ser."),
                        givenDefinition("", "PENDIENTE")),
                givenDefinition("Visión, nuestra", "PENDIENTE"));
    }
}
