package dev.plinth.template;

/**
 * What one template is given: a public record whose components are the template's variables, all of them and no other.
 * A test walks records and templates and fails on an orphan or an unused component.
 */
public interface TemplateModel {
    /** The template's path under {@code templates/}, without {@code .ftl}. */
    String template();
}
