package vigente.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import vigente.page.PlannedDocument;
import vigente.page.SearchDocument;
import vigente.page.SearchUnit;
import vigente.page.StateView;

/**
 * Policies by the thousand among which the demo manual's have to be found: their words are few and common, as in any manual,
 * with a long tail of rare ones. None says a phrase that is asked in quotes. The same number gives the same policies.
 */
final class LargeManual {
    private static final StateView IN_FORCE = new StateView("vigente", "Vigente", "", "");
    private static final String[] TOPICS =
            ("contratos,inventarios,vehículos,uniformes,capacitación,nómina,auditorías,presupuestos,pagos,cobranza,facturación,almacenes,refacciones"
                            + ",combustible,mantenimiento,limpieza,vigilancia,visitas,archivos,correo,impresoras,licencias,redes,respaldos,teléfonos,becas"
                            + ",vacaciones,permisos,horarios,evaluaciones,ascensos,contrataciones,bajas,seguros,accidentes,simulacros,residuos,energía,agua"
                            + ",donativos,regalos,patrocinios,publicidad,eventos,precios,descuentos,garantías,devoluciones,embarques,aduanas")
                    .split(",");
    private static final String[] PLACES =
            ("en bases,en talleres,en oficinas,en sucursales,para personal temporal,para jefaturas,para operadores,de temporada alta,por zona"
                            + ",de importe menor,de importe mayor,con terceros,en línea,por teléfono,de fin de año,en carretera,del turno nocturno"
                            + ",de nuevo ingreso,con proveedores,con clientes frecuentes")
                    .split(",");
    private static final String[] POSTS =
            "el jefe de área,la gerencia,el colaborador,el supervisor,la dirección,el comité,la mesa de ayuda,el auditor,el proveedor,la tesorería"
                    .split(",");
    private static final String[] ACTS =
            "revisa,autoriza,registra,entrega,comprueba,conserva,informa,solicita,archiva,actualiza,firma,aprueba,rechaza,controla,analiza,publica"
                    .split(",");
    private static final String[] THINGS =
            ("el formato,los expedientes,la solicitud,el informe mensual,las facturas,los accesos,el registro,las quejas,los gastos,el inventario"
                            + ",la lista de verificación,los comprobantes,el contrato,las cotizaciones,los indicadores,el anticipo,la orden de compra")
                    .split(",");
    private static final String[] TIMES =
            ("dentro de tres días hábiles,cada mes,cada seis meses,antes del cierre,el mismo día,una vez al año,por escrito,sin demora"
                            + ",con quince días de aviso,dentro de la hora que sigue,durante cinco años")
                    .split(",");
    private static final String[] SYLLABLES =
            "ca,bre,lo,ti,ma,ran,do,se,pu,gli,no,ver,ta,mi,cen,ro,fal,du,gui,pe,zo,nal,cri,ba".split(",");
    private static final int TAIL = 30_000;

    private LargeManual() {}

    /** So many policies. */
    static List<PlannedDocument> policies(int count) {
        return IntStream.range(0, count).mapToObj(LargeManual::policy).toList();
    }

    private static PlannedDocument policy(int number) {
        return new PlannedDocument(Optional.empty(), page(number), true, () -> document(number));
    }

    private static String page(int number) {
        return "politicas/relleno-" + number + ".html";
    }

    private static SearchDocument document(int number) {
        Random random = new Random(number * 7919L + 17);
        String title =
                "Política de " + pick(TOPICS, random) + " " + pick(PLACES, random) + " y " + pick(TOPICS, random);
        String code = "PX-" + (char) ('A' + number % 26) + (char) ('A' + number / 26 % 26) + "-" + number;
        String page = page(number);
        List<SearchUnit> units = new ArrayList<>();
        units.add(unit(SearchUnit.Kind.POLICY, page, List.of(), "Política. Responsable: Director General"));
        for (String section : List.of("Objetivo", "Alcance", "Responsable", "Revisión", "Registros")) {
            units.add(unit(SearchUnit.Kind.SECTION, page + "#" + section, List.of(section), text(random, title, 5)));
        }
        for (int rule = 1; rule <= 12; rule++) {
            units.add(unit(
                    SearchUnit.Kind.RULE,
                    page + "#L-" + rule,
                    List.of("Políticas", "L-" + rule),
                    text(random, title, 4)));
        }
        return new SearchDocument(
                code,
                title,
                "1.00",
                IN_FORCE,
                "Política",
                "Área " + number % 12,
                "Director General",
                "Interno",
                List.of(),
                units);
    }

    private static SearchUnit unit(SearchUnit.Kind kind, String address, List<String> trail, String text) {
        return new SearchUnit(kind, address, trail, List.of(), List.of(), text);
    }

    private static String text(Random random, String title, int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append("En ").append(i % 2 == 0 ? title.substring(12) : rare(random));
            text.append(", ").append(pick(POSTS, random)).append(' ').append(pick(ACTS, random));
            text.append(' ').append(pick(THINGS, random)).append(" de ").append(rare(random));
            text.append(' ').append(pick(TIMES, random)).append(". ");
        }
        return text.toString().strip();
    }

    // Few words stand often and most stand seldom: the rank of each is drawn by a power of the tail's length.
    private static String rare(Random random) {
        int rank = (int) Math.pow(TAIL, random.nextDouble());
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 1; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word + (rank % 2 == 0 ? "ción" : "dos");
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
