import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles src and tests into a temporary folder and runs every method marked with {@code @Test}.
 *
 * <pre>java RunTests.java [--junit file] [test names]</pre>
 *
 * Exit code: 0 all passed, 1 a test failed, 2 it does not compile or there is no such test.
 */
public final class RunTests {
    private static final int ALL_PASSED = 0;
    private static final int SOME_FAILED = 1;
    private static final int NOTHING_RAN = 2;

    private static volatile boolean finished = false;

    private record Result(String className, String name, Throwable thrown, double seconds) {
        boolean passed() {
            return thrown == null;
        }

        boolean failed() {
            return thrown instanceof AssertionError;
        }
    }

    private record Options(Path junitFile, List<String> testNames) {
        static Options parse(String[] args) {
            List<String> words = List.of(args);
            if (words.size() >= 2 && words.get(0).equals("--junit")) {
                return new Options(Path.of(words.get(1)), words.subList(2, words.size()));
            }
            return new Options(null, words);
        }

        boolean includes(String testName) {
            return testNames.isEmpty() || testNames.contains(testName);
        }
    }

    public static void main(String[] args) throws Exception {
        // Otherwise 1.50 would be 1,50 on some computers, and tests would fail there.
        Locale.setDefault(Locale.ENGLISH);
        Path classes = Files.createTempDirectory("run-tests-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(classes)));
        int exitCode = compileAndRun(classes, Options.parse(args));
        finished = true;
        System.exit(exitCode);
    }

    private static int compileAndRun(Path classes, Options options) throws Exception {
        if (!compile(classes)) {
            return NOTHING_RAN;
        }
        List<Result> results = runTests(classes, options);
        if (results.isEmpty()) {
            System.out.println("No such test: " + String.join(", ", options.testNames()));
            return NOTHING_RAN;
        }
        if (options.junitFile() != null) {
            Files.writeString(options.junitFile(), toJunitXml(results));
        }
        long passedCount = results.stream().filter(Result::passed).count();
        System.out.printf("%n%d of %d tests passed%n", passedCount, results.size());
        return passedCount == results.size() ? ALL_PASSED : SOME_FAILED;
    }

    private static boolean compile(Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            System.out.println("This Java can run programs but not compile them. Install a JDK, version 17 or newer.");
            return false;
        }
        List<Path> sources = new ArrayList<>(javaFiles("src"));
        sources.addAll(javaFiles("tests"));
        if (sources.isEmpty()) {
            System.out.println("Start this in the folder that holds RunTests.java, src and tests.");
            return false;
        }
        List<String> flags = List.of("-d", classes.toString(), "-cp", classes.toString(),
                "-encoding", "UTF-8", "-g", "-proc:none", "-nowarn");
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            if (compiler.getTask(messages, files, null, flags, null, files.getJavaFileObjectsFromPaths(sources)).call()) {
                return true;
            }
        }
        System.out.println(messages);
        System.out.println("No test ran, because the code does not compile. Start with the first message.");
        return false;
    }

    private static List<Path> javaFiles(String folder) throws IOException {
        Path root = Path.of(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static List<Result> runTests(Path classes, Options options) throws Exception {
        List<Result> results = new ArrayList<>();
        URL[] classPath = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            for (Path source : javaFiles("tests")) {
                Class<?> testClass = loader.loadClass(classNameOf(source));
                List<Method> tests = testsIn(testClass, options);
                if (!tests.isEmpty()) {
                    System.out.printf("%n%s%n", testClass.getSimpleName());
                }
                for (Method test : tests) {
                    Result result = runTest(test);
                    print(result);
                    results.add(result);
                }
            }
        }
        return results;
    }

    private static String classNameOf(Path source) {
        String relative = Path.of("tests").relativize(source).toString();
        return relative.replaceAll("\\.java$", "").replace('\\', '.').replace('/', '.');
    }

    private static List<Method> testsIn(Class<?> type, Options options) {
        return Arrays.stream(type.getMethods())
                .filter(RunTests::isTest)
                .filter(method -> options.includes(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static boolean isTest(Method method) {
        return method.getParameterCount() == 0 && Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("Test"));
    }

    private static Result runTest(Method test) {
        long startNanos = System.nanoTime();
        Throwable thrown = null;
        try {
            test.invoke(test.getDeclaringClass().getConstructor().newInstance());
        } catch (InvocationTargetException wrapper) {
            thrown = withoutRunnerFrames(wrapper.getCause());
        } catch (ReflectiveOperationException problem) {
            thrown = problem;
        }
        double seconds = (System.nanoTime() - startNanos) / 1e9;
        return new Result(test.getDeclaringClass().getName(), test.getName(), thrown, seconds);
    }

    private static Throwable withoutRunnerFrames(Throwable thrown) {
        thrown.setStackTrace(Arrays.stream(thrown.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().contains(".reflect."))
                .toArray(StackTraceElement[]::new));
        return thrown;
    }

    private static void print(Result result) {
        System.out.printf("  %s  %s%n", result.passed() ? "passed" : "FAILED", result.name());
        if (result.passed()) {
            return;
        }
        Throwable thrown = result.thrown();
        String message = result.failed() ? thrown.getMessage() : thrown.toString();
        String.valueOf(message).lines().forEach(line -> System.out.println("          " + line));
        Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().equals(result.className()))
                .findFirst()
                .ifPresent(frame -> System.out.printf("          at tests/%s.java:%d%n",
                        result.className().replace('.', '/'), frame.getLineNumber()));
    }

    private static String toJunitXml(List<Result> results) {
        long failureCount = results.stream().filter(Result::failed).count();
        long errorCount = results.stream().filter(result -> !result.passed() && !result.failed()).count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append(String.format("<testsuite name=\"tests\" tests=\"%d\" failures=\"%d\" errors=\"%d\">%n",
                results.size(), failureCount, errorCount));
        for (Result result : results) {
            xml.append(String.format("  <testcase classname=\"%s\" name=\"%s\" time=\"%.3f\"",
                    result.className(), result.name(), result.seconds()));
            xml.append(result.passed() ? "/>\n" : ">\n" + toFailureXml(result) + "  </testcase>\n");
        }
        return xml.append("</testsuite>\n").toString();
    }

    private static String toFailureXml(Result result) {
        String element = result.failed() ? "failure" : "error";
        StringWriter stackText = new StringWriter();
        result.thrown().printStackTrace(new PrintWriter(stackText));
        return String.format("    <%s message=\"%s\" type=\"%s\">%s</%s>%n", element,
                escape(String.valueOf(result.thrown().getMessage())), result.thrown().getClass().getName(),
                escape(stackText.toString()), element);
    }

    private static String escape(String text) {
        // XML allows neither control characters nor half a surrogate pair.
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n\\r\\t]]", "?")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("\r", "&#13;").replace("\n", "&#10;");
    }

    private static void cleanUp(Path classes) {
        try (Stream<Path> paths = Files.walk(classes)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            // Code under test that ends the program must not look like a success.
            if (!finished) {
                Runtime.getRuntime().halt(SOME_FAILED);
            }
        }
    }
}
