package linkbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.MethodReplacer;
import org.springframework.beans.factory.support.ReplaceOverride;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Notes the statements that a linkbox sends to its database. Read it, but leave it as it is. */
class Watching implements ApplicationContextInitializer<ConfigurableApplicationContext>, BeanPostProcessor {
    final List<String> statements = new CopyOnWriteArrayList<>();
    private final boolean isBlind;

    /** A linkbox that is blind finds every slug free. */
    Watching(boolean isBlind) {
        this.isBlind = isBlind;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(this);
        if (isBlind) {
            context.getBeanFactory().registerSingleton("blindness", (MethodReplacer) (bean, method, words) -> false);
            ReplaceOverride blindSearch = new ReplaceOverride("slugExists", "blindness");
            // The interface has the method as well, so Spring wants to know which one.
            blindSearch.addTypeIdentifier("String");
            context.addBeanFactoryPostProcessor(beans ->
                    ((AbstractBeanDefinition) beans.getBeanDefinition("databaseStorage")).getMethodOverrides()
                            .addOverride(blindSearch));
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource)) {
            return bean;
        }
        ProxyFactory factory = new ProxyFactory(bean);
        factory.setProxyTargetClass(true);
        factory.addAdvice((MethodInterceptor) call -> {
            Object result = call.proceed();
            return result instanceof Connection connection ? watched(connection) : result;
        });
        return factory.getProxy(bean.getClass().getClassLoader());
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, words) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.add((String) words[0]);
                    }
                    try {
                        return method.invoke(connection, words);
                    } catch (InvocationTargetException error) {
                        throw error.getCause();
                    }
                });
    }
}
