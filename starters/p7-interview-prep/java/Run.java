import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles src into a temporary folder and starts Main. */
public final class Run {
    public static void main(String[] args) throws Throwable {
        // Otherwise 1.50 would be 1,50 on some computers.
        Locale.setDefault(Locale.ENGLISH);
        Path classes = Files.createTempDirectory("run-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(classes)));
        if (!compile(classes)) {
            System.exit(2);
        }
        URL[] classPath = {classes.toUri().toURL()};
        ClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        try {
            loader.loadClass("Main").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException wrapper) {
            throw wrapper.getCause();
        }
    }

    private static boolean compile(Path classes) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            System.out.println("This Java can run programs but not compile them. Install a JDK, version 17 or newer.");
            return false;
        }
        List<String> flags = List.of("-d", classes.toString(), "-cp", classes.toString(),
                "-encoding", "UTF-8", "-g", "-proc:none", "-nowarn");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> paths = Files.walk(Path.of("src"))) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java")).toList();
            return compiler.getTask(null, files, null, flags, null, files.getJavaFileObjectsFromPaths(sources)).call();
        }
    }

    private static void delete(Path classes) {
        try (Stream<Path> paths = Files.walk(classes)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException problem) {
            System.err.println("Could not delete " + classes);
        }
    }
}
