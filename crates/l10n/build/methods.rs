//! Writes the methods.

use crate::messages::Text;
use crate::patterns::Variable;

/// The source of `messages.rs`: the methods, and for the tests a table of all messages with their variables.
pub(crate) fn write(texts: &[Text]) -> String {
    let methods: String = texts.iter().map(method).collect();
    let rows: String = texts.iter().map(row).collect();
    format!(
        "#[allow(clippy::too_many_arguments, reason = \"a sentence has as many variables as it has\")]\n\
         impl Words {{\n{methods}}}\n\n\
         /// File, id, attribute, and each variable with whether it is a number.\n\
         #[cfg(test)]\n\
         type Row = (&'static str, &'static str, Option<&'static str>, &'static [(&'static str, bool)]);\n\n\
         #[cfg(test)]\n\
         const MESSAGES: &[Row] = &[\n{rows}];\n"
    )
}

fn method(text: &Text) -> String {
    let parameters: String = text.variables.iter().map(parameter).collect();
    let values: Vec<String> = text.variables.iter().map(value).collect();
    format!(
        "    #[doc = {:?}]\n    #[must_use]\n    pub fn {}(self{parameters}) -> String {{\n        \
         self.say({:?}, {:?}, &[{}])\n    }}\n\n",
        doc(&text.german),
        text.method(),
        text.id,
        text.attribute,
        values.join(", "),
    )
}

fn row(text: &Text) -> String {
    let variables: Vec<_> = text.variables.iter().map(|variable| (&variable.name, variable.is_number)).collect();
    let file = text.file.rsplit('/').next().unwrap_or(&text.file);
    format!("    ({file:?}, {:?}, {:?}, &{variables:?}),\n", text.id, text.attribute)
}

fn parameter(variable: &Variable) -> String {
    let kind = if variable.is_number { "i64" } else { "&str" };
    format!(", {}: {kind}", argument(variable))
}

fn value(variable: &Variable) -> String {
    format!("({:?}, {}.into())", variable.name, argument(variable))
}

/// `$first-name` → `first_name`; a prefix keeps words of Rust apart, as in `type`.
fn argument(variable: &Variable) -> String {
    let name = variable.name.replace('-', "_").to_lowercase();
    if matches!(name.as_str(), "type" | "for" | "in" | "where" | "use" | "match" | "move" | "as" | "self") {
        format!("the_{name}")
    } else {
        name
    }
}

/// Brackets and the like would be read as links and markup.
fn doc(german: &str) -> String {
    german.replace('[', "\\[").replace('<', "\\<").replace('*', "\\*").replace('_', "\\_")
}
