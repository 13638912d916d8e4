import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

public class ChoicesTest {
    @Test
    public void structureChoicesStayWithinBudget() throws Exception {
        List<String> choices = Pattern.compile("^- Structure:(.*)$", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("choices.md"))).results()
                .map(line -> line.group(1).strip().toLowerCase()).toList();
        List<Workloads.Workload> workloads = Workloads.all();
        Check.isTrue(choices.size() >= workloads.size(),
                "choices.md needs a line '- Structure: ...' for each workload");
        for (int index = 0; index < workloads.size(); index++) {
            Workloads.Workload workload = workloads.get(index);
            String choice = choices.get(index);
            String label = workload.name() + ": '" + choice + "' ";
            Check.isTrue(workload.runs().containsKey(choice), label + "has no quick way to do this.");
            Probe.start(workload.budget(), label + "needs too many.");
            List<?> result = workload.runs().get(choice).get();
            Check.isTrue(workload.expected().equals(result), label + "gives a wrong result.");
            Check.isTrue(Probe.steps() >= 1000, workload.name() + ": the steps are not counted.");
        }
    }
}
