package vigente.template;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;
import vigente.page.View;

/** Lets templates read what the view records state themselves, and nothing of any other class. */
final class ViewsOnly implements MemberAccessPolicy {
    private static final Set<String> OF_EVERY_RECORD = Set.of("hashCode", "toString");

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        boolean view = type.isRecord() && type.getPackage() == View.class.getPackage();
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                return view
                        && method.getParameterCount() == 0
                        && method.getDeclaringClass() == type
                        && !OF_EVERY_RECORD.contains(method.getName());
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }
}
