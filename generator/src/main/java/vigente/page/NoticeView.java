package vigente.page;

/** The page of the confidentiality notice; its text is the page's own notice. */
public record NoticeView() implements View {
    @Override
    public String template() {
        return "web/notice.ftlh";
    }
}
