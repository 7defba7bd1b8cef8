package vigente.source;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds what begins last before a position of a YAML text. */
final class Addressing {
    private final YamlLayout layout;
    private final int offset;
    private int nearest = -1;
    private String found = "";

    private Addressing(YamlLayout layout, int offset) {
        this.layout = layout;
        this.offset = offset;
    }

    static String at(YamlLayout layout, int line, int column) {
        int start = layout.shift();
        for (int i = 1; i < line && start < layout.text().length(); i++) {
            int next = layout.text().indexOf('\n', start);
            start = next < 0 ? layout.text().length() : next + 1;
        }
        int room = layout.lineEnd(start);
        int offset = Math.min(room, start + column - 1);
        Addressing addressing = new Addressing(layout, offset);
        if (line > 1 || column > 1) {
            layout.root().ifPresent(root -> addressing.enter(root, ""));
        }
        return addressing.found;
    }

    private void enter(Node node, String address) {
        look(node, address);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                String key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                look(pair.getKeyNode(), DataTree.inside(address, key));
                enter(pair.getValueNode(), DataTree.inside(address, key));
            }
        } else if (node instanceof SequenceNode list) {
            for (int i = 0; i < list.getValue().size(); i++) {
                enter(list.getValue().get(i), DataTree.inside(address, String.valueOf(i)));
            }
        }
    }

    private void look(Node node, String address) {
        int start = layout.offset(node.getStartMark());
        if (start <= offset && start >= nearest) {
            nearest = start;
            found = address;
        }
    }
}
