// SPDX-License-Identifier: BSD-2-Clause
//! The attributes `#[root_task]` and `#[server]`; use them through `stele_rt`, where they are documented.
//!
//! They only find the function's name and the options; the rest is done by the macros `__root_task` and `__server` of
//! `stele_rt`, which can be read without knowing procedural macros.

use std::collections::BTreeMap;

use proc_macro::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// Makes a function the start of a root task. See `stele_rt::root_task`.
#[proc_macro_attribute]
pub fn root_task(options: TokenStream, item: TokenStream) -> TokenStream {
    entry("__root_task", &["console", "stack_size", "heap_size"], options, item)
}

/// Makes a function the start of a server. See `stele_rt::server`.
#[proc_macro_attribute]
pub fn server(options: TokenStream, item: TokenStream) -> TokenStream {
    entry("__server", &["heap_size"], options, item)
}

/// The item, followed by `::stele_rt::MACRO! { name; option = value; ... }`.
fn entry(macro_name: &str, known: &[&str], options: TokenStream, item: TokenStream) -> TokenStream {
    let name = match function_name(item.clone()) {
        Some(name) => name,
        None => return error(Span::call_site(), "this attribute belongs on a function"),
    };
    let options = match parse_options(known, options) {
        Ok(options) => options,
        Err((span, message)) => return error(span, &message),
    };
    let mut arguments = TokenStream::from_iter([TokenTree::from(name), semicolon()]);
    for (option, value) in options {
        arguments.extend([Ident::new(&option, Span::call_site()).into(), punct('=', Spacing::Alone)]);
        arguments.extend([TokenTree::from(Group::new(Delimiter::Brace, value)), semicolon()]);
    }
    let mut output = item;
    output.extend(path(&["stele_rt", macro_name]));
    output.extend([punct('!', Spacing::Alone), Group::new(Delimiter::Brace, arguments).into()]);
    output
}

/// The identifier after `fn`.
fn function_name(item: TokenStream) -> Option<Ident> {
    let mut tokens = item.into_iter();
    tokens.find(|token| matches!(token, TokenTree::Ident(word) if word.to_string() == "fn"))?;
    match tokens.next() {
        Some(TokenTree::Ident(name)) => Some(name),
        _ => None,
    }
}

/// `name = value, name = value`; names must be known and come once.
fn parse_options(
    known: &[&str],
    options: TokenStream,
) -> Result<BTreeMap<String, TokenStream>, (Span, String)> {
    let mut found = BTreeMap::new();
    let mut tokens = options.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let name = token.to_string();
        if !known.contains(&name.as_str()) {
            return Err((token.span(), format!("unknown option `{name}`; known: {}", known.join(", "))));
        }
        match tokens.next() {
            Some(TokenTree::Punct(equals)) if equals.as_char() == '=' => {}
            _ => return Err((token.span(), format!("expected `{name} = value`"))),
        }
        let mut value = TokenStream::new();
        for next in tokens.by_ref() {
            if matches!(&next, TokenTree::Punct(comma) if comma.as_char() == ',') {
                break;
            }
            value.extend([next]);
        }
        if value.is_empty() {
            return Err((token.span(), format!("expected a value for `{name}`")));
        }
        if found.insert(name.clone(), value).is_some() {
            return Err((token.span(), format!("`{name}` is given twice")));
        }
    }
    Ok(found)
}

fn punct(character: char, spacing: Spacing) -> TokenTree {
    Punct::new(character, spacing).into()
}

fn semicolon() -> TokenTree {
    punct(';', Spacing::Alone)
}

/// `::a::b`
fn path(names: &[&str]) -> TokenStream {
    names
        .iter()
        .flat_map(|name| {
            let name = Ident::new(name, Span::call_site()).into();
            [punct(':', Spacing::Joint), punct(':', Spacing::Alone), name]
        })
        .collect()
}

/// A compile error at `span`.
fn error(span: Span, message: &str) -> TokenStream {
    let text = TokenTree::from(proc_macro::Literal::string(message));
    let group = Group::new(Delimiter::Brace, text.into());
    let mut output = TokenStream::from_iter([
        TokenTree::from(Ident::new("compile_error", span)),
        punct('!', Spacing::Alone),
        group.into(),
    ]);
    output = output
        .into_iter()
        .map(|mut token| {
            token.set_span(span);
            token
        })
        .collect();
    output
}
