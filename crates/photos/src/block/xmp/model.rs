//! The properties of a packet as a tree: attributes, elements and RDF's lists look the same afterwards.

use super::names;
use roxmltree::Node;
use std::borrow::Cow;

pub(super) const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// A property: its name with the usual prefix of its namespace, and what it says.
pub(super) struct Property<'a> {
    pub name: String,
    pub value: Value<'a>,
}

/// What a property says.
pub(super) enum Value<'a> {
    Text(Cow<'a, str>),
    Fields(Vec<Property<'a>>),
    List(Vec<Value<'a>>),
}

impl<'a> Value<'a> {
    /// The text, or that of the first entry of a list.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text.trim(),
            Self::List(list) => list.first().map_or("", |first| match first {
                Self::Text(text) => text.trim(),
                _ => "",
            }),
            Self::Fields(_) => "",
        }
    }

    /// The entries of a list; anything else is a list of one.
    pub fn entries(&self) -> &[Self] {
        match self {
            Self::List(list) => list,
            one => std::slice::from_ref(one),
        }
    }

    /// The fields of a structure, none of anything else.
    pub fn fields(&self) -> &[Property<'a>] {
        match self {
            Self::Fields(fields) => fields,
            _ => &[],
        }
    }
}

/// The value of a field.
pub(super) fn get<'a, 'b>(fields: &'b [Property<'a>], name: &str) -> Option<&'b Value<'a>> {
    fields.iter().find(|field| field.name == name).map(|field| &field.value)
}

/// The text of a field, empty where there is none.
pub(super) fn text<'b>(fields: &'b [Property<'_>], name: &str) -> &'b str {
    get(fields, name).map_or("", Value::text)
}

/// A number of a field.
pub(super) fn number(fields: &[Property<'_>], name: &str) -> Option<f64> {
    text(fields, name).parse().ok().filter(|number: &f64| number.is_finite())
}

/// All properties of all descriptions under `rdf:RDF`.
pub(super) fn properties<'a>(rdf: Node<'a, '_>) -> Vec<Property<'a>> {
    rdf.children().filter(Node::is_element).flat_map(described).collect()
}

/// The properties of one node: its attributes, then its elements. The depth is bounded by [`super::packet::bearable`].
fn described<'a>(node: Node<'a, '_>) -> Vec<Property<'a>> {
    let attributes = node.attributes().filter(|attribute| attribute.namespace() != Some(XML)).filter_map(|attribute| {
        let name = names::name(attribute.namespace(), attribute.name(), || None);
        let technical = matches!(name.as_str(), "rdf:parseType" | "rdf:datatype" | "rdf:ID" | "rdf:nodeID");
        (!technical).then(|| Property { name, value: Value::Text(Cow::Borrowed(attribute.value())) })
    });
    let mut all: Vec<_> = attributes.collect();
    for element in node.children().filter(Node::is_element) {
        let tag = element.tag_name();
        let prefix = || tag.namespace().and_then(|namespace| element.lookup_prefix(namespace));
        all.push(Property { name: names::name(tag.namespace(), tag.name(), prefix), value: value(element) });
    }
    let loose = own_text(node);
    if !loose.trim().is_empty() {
        all.push(Property { name: "rdf:value".to_owned(), value: Value::Text(loose) });
    }
    all
}

/// What an element says (ISO 16684-1, 7.4 to 7.9).
fn value<'a>(element: Node<'a, '_>) -> Value<'a> {
    let is = |node: &Node<'_, '_>, names: &[&str]| {
        node.tag_name().namespace() == Some(RDF) && names.contains(&node.tag_name().name())
    };
    let mut children = element.children().filter(Node::is_element);
    let (first, second) = (children.next(), children.next());
    match (first, second) {
        (Some(list), None) if is(&list, &["Bag", "Seq", "Alt"]) => {
            Value::List(list.children().filter(Node::is_element).map(value).collect())
        }
        (Some(inner), None) if is(&inner, &["Description"]) => {
            let mut fields = described(inner);
            fields.extend(described_attributes(element));
            Value::Fields(fields)
        }
        (None, _) => match described_attributes(element) {
            fields if fields.is_empty() => Value::Text(own_text(element)),
            mut fields => match fields.as_mut_slice() {
                [only] if only.name == "rdf:resource" => fields.swap_remove(0).value,
                _ => Value::Fields(described(element)),
            },
        },
        _ => Value::Fields(described(element)),
    }
}

/// Attributes of an element that are properties in short form.
fn described_attributes<'a>(element: Node<'a, '_>) -> Vec<Property<'a>> {
    let named = element.attributes().map(|attribute| {
        let name = names::name(attribute.namespace(), attribute.name(), || None);
        (attribute.namespace(), name, attribute.value())
    });
    named
        .filter(|(namespace, name, _)| *namespace != Some(XML) && (*namespace != Some(RDF) || name == "rdf:resource"))
        .map(|(_, name, value)| Property { name, value: Value::Text(Cow::Borrowed(value)) })
        .collect()
}

/// The text that stands directly in a node.
fn own_text<'a>(node: Node<'a, '_>) -> Cow<'a, str> {
    let mut parts = node.children().filter(Node::is_text).filter_map(|part| part.text());
    let first = parts.next().unwrap_or("");
    match parts.next() {
        None => Cow::Borrowed(first),
        Some(second) => Cow::Owned([first, second].into_iter().chain(parts).collect()),
    }
}
