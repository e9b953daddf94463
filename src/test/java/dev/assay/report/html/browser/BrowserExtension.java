package dev.assay.report.html.browser;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one {@link Browser} to all tests of a run, as new to each; skips them where there is none. */
final class BrowserExtension implements ExecutionCondition, BeforeEachCallback, ParameterResolver {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Installed> installed = Installed.find();
        if (installed.isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        context.getRoot().getStore(OURS).computeIfAbsent("told", key -> {
            System.err.println(Installed.MISSING);
            return true;
        });
        return ConditionEvaluationResult.disabled(Installed.MISSING);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).renew();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(
                        Browser.class, key -> Browser.start(Installed.find().orElseThrow()), Browser.class);
    }
}
