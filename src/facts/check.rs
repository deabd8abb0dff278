//! The rules that the fact base keeps: one function each, named in [`CHECKS`], all run, nothing stops at the first fault.
//!
//! What keeps a file from being read at all is told by `load` ([`READING`] names those rules). Rules about prose are
//! `wording::check`'s. A new rule is a function that opens with "Ensure …", a line in [`CHECKS`], and a folder in
//! `tests/offline/broken/`; a test asks for all three.

use std::{
    collections::{HashMap, HashSet},
    iter,
};

use jiff::civil::Date;
use url::Url;

use super::{
    Area, Aspect, ChangeId, Fact, LinkKind, Problem, Slug, SourceKind, base::GENERAL,
    document::Document, load::Reading, problem::Fault,
};
use crate::{
    files::Files,
    region::{Country, Region},
};

/// A rule: what it finds in everything that could be read, on a given day.
type Ensure = fn(&Reading, Date) -> Vec<Fault>;

/// The rules, by name.
const CHECKS: &[(&str, Ensure)] = &[
    ("dates-in-order", dates_in_order),
    ("read-in-the-past", read_in_the_past),
    ("ids-unique", ids_unique),
    ("revised-in-a-revision", revised_in_a_revision),
    ("countries-assigned", countries_assigned),
    ("scopes-apart", scopes_apart),
    ("scopes-everywhere", scopes_everywhere),
    ("aspects-named", aspects_named),
    ("overview-told", overview_told),
    ("sources-given", sources_given),
    ("names-known", names_known),
    ("names-used", names_used),
    ("addresses-https", addresses_https),
    ("links-official", links_official),
    ("platforms-named", platforms_named),
    ("aliases-unique", aliases_unique),
    ("hints-known", hints_known),
];

/// The rules that reading keeps, by name.
const READING: &[&str] = &[
    "toml-syntax",
    "keys-known",
    "keys-present",
    "values-valid",
    "file-in-place",
];

/// Everything that is wrong with the facts of these files on `today`, by file and line.
pub fn check(files: &Files, today: Date) -> Vec<Problem> {
    let reading = Reading::of(files);
    let mut problems = reading.problems.clone();
    for (rule, ensure) in CHECKS {
        let faults = ensure(&reading, today);
        problems.extend(faults.into_iter().map(|fault| fault.breaks(rule)));
    }
    problems.sort();
    problems
}

/// The names of all rules about facts.
pub fn rules() -> impl Iterator<Item = &'static str> {
    let checks = CHECKS.iter().map(|(rule, _)| *rule);
    READING.iter().copied().chain(checks)
}

/// Ensure that days lie in the order in which things happen.
fn dates_in_order(reading: &Reading, _: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        let fact = &document.value;
        let mut faults = Vec::new();
        let mut ensure = |at: &str, later: Named, earlier: Named| {
            if let (Some(late), Some(early)) = (later.1, earlier.1)
                && late < early
            {
                let what = format!("{} {late} lies before {} {early}", later.0, earlier.0);
                faults.push(document.fault(at, what, "correct one of them"));
            }
        };
        let (announced, effective) = (fact.announced, fact.effective);
        ensure(
            "effective",
            ("effective", effective),
            ("announced", announced),
        );
        ensure(
            "superseded",
            ("superseded", fact.superseded),
            ("effective", effective),
        );
        for (name, source) in &fact.sources {
            let at = format!("source.{name}.read");
            ensure(&at, ("read", source.read), ("published", source.published));
        }
        faults
    })
}

/// A day with its key.
type Named = (&'static str, Option<Date>);

/// Ensure that no source was read on a day that is still to come.
fn read_in_the_past(reading: &Reading, today: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        let sources = document.value.sources.iter();
        let read = sources.filter_map(|(name, source)| Some((name, source.read?)));
        read.filter(|(_, read)| *read > today)
            .map(|(name, read)| {
                document.fault(
                    &format!("source.{name}.read"),
                    format!("source `{name}` was read on {read}, which is still to come"),
                    "write the day on which its text was read, or `\"unknown\"`",
                )
            })
            .collect()
    })
}

/// Ensure that scopes and statements can be told apart, and from the other messages of their change.
fn ids_unique(reading: &Reading, _: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        let fact = &document.value;
        let scopes = fact.scopes.iter().map(|scope| &scope.id);
        let mut faults = repeated(document, "scope", scopes);
        let statements = fact.statements.iter().map(|statement| &statement.id);
        faults.extend(repeated(document, "statement", statements.clone()));
        for (place, id) in statements.enumerate() {
            if id.as_str() == "name" || id.as_str().starts_with("scope-") {
                faults.push(document.fault(
                    &format!("statement.{place}.id"),
                    format!("statement `{id}` has the name of another message of the change"),
                    "choose an id other than `name` or `scope-…`",
                ));
            }
        }
        faults
    })
}

/// Ensure that nothing was revised in a revision that there has not been: it would never be corrected again.
fn revised_in_a_revision(reading: &Reading, _: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        let fact = &document.value;
        let scopes = fact.scopes.iter().map(|scope| scope.revised).enumerate();
        let scopes = scopes.map(|(place, revised)| (format!("scope.{place}.revised"), revised));
        let statements = fact.statements.iter().map(|told| told.revised).enumerate();
        let statements =
            statements.map(|(place, revised)| (format!("statement.{place}.revised"), revised));
        let own = iter::once(("revised".to_owned(), fact.revised));
        let each = own.chain(scopes).chain(statements);
        each.filter(|(_, revised)| !(1..=fact.revision).contains(revised))
            .map(|(at, revised)| {
                document.fault(
                    &at,
                    format!(
                        "revised {revised} is none of the file's {} revisions",
                        fact.revision
                    ),
                    "raise the file's `revision`, and write its number here",
                )
            })
            .collect()
    })
}

fn repeated<'a>(
    document: &Document<Fact>,
    kind: &str,
    ids: impl Iterator<Item = &'a Slug>,
) -> Vec<Fault> {
    let mut seen = HashSet::new();
    ids.enumerate()
        .filter(|(_, id)| !seen.insert(*id))
        .map(|(place, id)| {
            document.fault(
                &format!("{kind}.{place}.id"),
                format!("{kind} `{id}` stands in this file already"),
                "rename one of them, here and in the locales",
            )
        })
        .collect()
}

/// Ensure that every country code is one that ISO 3166-1 has assigned.
fn countries_assigned(reading: &Reading, _: Date) -> Vec<Fault> {
    let authorities = reading.authorities.iter().flat_map(|document| {
        let codes = document.value.keys();
        let unassigned = codes.filter(|code| {
            let country = Country::new(code).filter(|country| country.code() == *code);
            !country.is_some_and(|country| country.is_assigned())
        });
        unassigned.map(|code| {
            document.fault(
                code,
                format!("`{code}` is no country's code in ISO 3166-1"),
                "write one that is, such as `CH`",
            )
        })
    });
    let mut faults: Vec<_> = authorities.collect();
    faults.extend(in_each(reading, |document| {
        areas(&document.value)
            .filter_map(|(at, area)| match area {
                Area::Region(Region::Country(country)) if !country.is_assigned() => {
                    Some(document.fault(
                        &at,
                        format!("`{country}` is no country's code in ISO 3166-1"),
                        "write one that is, such as `CH`, or `EU`, `EEA`, `rest`",
                    ))
                }
                Area::Region(_) | Area::Rest => None,
            })
            .collect()
    }));
    faults
}

/// Ensure that no place lies in two scopes, so that a change has one verdict anywhere.
fn scopes_apart(reading: &Reading, _: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        let mut faults = Vec::new();
        for (place, scope) in document.value.scopes.iter().enumerate() {
            let earlier = document.value.scopes.iter().take(place);
            for other in earlier {
                let both = shared(&scope.areas, &other.areas);
                if !both.is_empty() {
                    faults.push(document.fault(
                        &format!("scope.{place}.areas"),
                        format!(
                            "scope `{}` and scope `{}` both have {}",
                            other.id,
                            scope.id,
                            some_of(&both)
                        ),
                        "leave it in one of them",
                    ));
                }
            }
        }
        faults
    })
}

/// Ensure that every place lies in a scope of every change.
fn scopes_everywhere(reading: &Reading, _: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        if is_general(&document.value) {
            return Vec::new();
        }
        let scopes = &document.value.scopes;
        let mut faults: Vec<_> = scopes
            .iter()
            .enumerate()
            .filter(|(_, scope)| scope.areas.is_empty())
            .map(|(place, scope)| {
                document.fault(
                    &format!("scope.{place}.areas"),
                    format!("scope `{}` has no place", scope.id),
                    "name its `areas`, or remove it",
                )
            })
            .collect();
        let named: Vec<_> = scopes.iter().flat_map(|scope| &scope.areas).collect();
        let is_named = |country: &Country| {
            named.iter().any(|area| match area {
                Area::Region(region) => region.contains(*country),
                Area::Rest => true,
            })
        };
        let left: Vec<_> = Country::all()
            .filter(|country| !is_named(country))
            .map(|country| country.to_string())
            .collect();
        if !left.is_empty() {
            faults.push(document.fault(
                "scope",
                format!("no scope has {}", some_of(&left)),
                "add a scope with the area `rest`, be its verdict `unclear`",
            ));
        }
        faults
    })
}

/// Ensure that every statement says what it answers.
fn aspects_named(reading: &Reading, _: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        let statements = document.value.statements.iter().enumerate();
        statements
            .filter(|(_, statement)| statement.aspects.is_empty())
            .map(|(place, statement)| {
                document.fault(
                    &format!("statement.{place}.aspects"),
                    format!("statement `{}` answers no aspect", statement.id),
                    "name its `aspects`, or remove it",
                )
            })
            .collect()
    })
}

/// Ensure that every change can be told in brief in every phase that it still comes to.
fn overview_told(reading: &Reading, today: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        let fact = &document.value;
        let turns = [fact.effective, fact.superseded].into_iter().flatten();
        let days = iter::once(today).chain(turns.filter(|day| *day > today));
        days.filter(|day| fact.statements_on(Aspect::Overview, *day, None).is_empty())
            .map(|day| fact.phase(day).name())
            .map(|phase| {
                document.fault(
                    "",
                    format!(
                        "nothing is said on `overview` in the phase `{}`",
                        phase.id()
                    ),
                    "add a statement with the aspect `overview`",
                )
            })
            .collect()
    })
}

/// Ensure that every verdict and every statement rests on a source.
fn sources_given(reading: &Reading, _: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        let without = citing(&document.value).filter(|(_, _, sources)| sources.is_empty());
        without
            .map(|(at, whose, _)| {
                document.fault(
                    &format!("{at}.sources"),
                    format!("{whose} has no source"),
                    "name its `sources`, or remove it",
                )
            })
            .collect()
    })
}

/// Ensure that sources and links stand in the file that names them.
fn names_known(reading: &Reading, _: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        let fact = &document.value;
        let mut faults = Vec::new();
        for (at, whose, sources) in citing(fact) {
            for (place, name) in sources.iter().enumerate() {
                if !fact.sources.contains_key(name) {
                    faults.push(document.fault(
                        &format!("{at}.sources.{place}"),
                        format!("{whose} names the source `{name}`, which is not in this file"),
                        format!("add `[source.{name}]`, or correct the name"),
                    ));
                }
            }
        }
        for (place, statement) in fact.statements.iter().enumerate() {
            for (nth, name) in statement.links.iter().enumerate() {
                if !fact.links.contains_key(name) {
                    faults.push(document.fault(
                        &format!("statement.{place}.links.{nth}"),
                        format!(
                            "statement `{}` names the link `{name}`, which is not in this file",
                            statement.id
                        ),
                        format!("add `[link.{name}]`, or correct the name"),
                    ));
                }
            }
        }
        faults
    })
}

/// Ensure that every source and link is named by something, and that a source which nothing cites is there for a link.
fn names_used(reading: &Reading, _: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        let fact = &document.value;
        let cited: HashSet<_> = citing(fact).flat_map(|(_, _, sources)| sources).collect();
        let linked: HashSet<_> = fact
            .statements
            .iter()
            .flat_map(|told| &told.links)
            .collect();
        // A name that is not in the file is told by `names-known`, and what was meant by it is not left over.
        if !cited.iter().all(|name| fact.sources.contains_key(*name))
            || !linked.iter().all(|name| fact.links.contains_key(*name))
        {
            return Vec::new();
        }
        let vouches = |url: &Url| fact.links.values().any(|link| lies_on(&link.url, url));
        let sources = fact.sources.iter();
        let sources = sources
            .filter(|(name, source)| !cited.contains(name) && !vouches(&source.url))
            .map(|(name, _)| ("source", name));
        let links = fact.links.keys().filter(|name| !linked.contains(name));
        let links = links.map(|name| ("link", name));
        sources
            .chain(links)
            .map(|(kind, name)| {
                document.fault(
                    &format!("{kind}.{name}"),
                    format!("nothing names the {kind} `{name}`"),
                    "name it in the statement that it belongs to, or remove it",
                )
            })
            .collect()
    })
}

/// Ensure that every address is one of https.
fn addresses_https(reading: &Reading, _: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        let links = document.value.links.iter();
        let links = links.map(|(name, link)| (format!("link.{name}.url"), &link.url));
        let sources = document.value.sources.iter();
        let sources = sources.map(|(name, source)| (format!("source.{name}.url"), &source.url));
        let insecure = links
            .chain(sources)
            .filter(|(_, url)| url.scheme() != "https");
        insecure
            .map(|(at, url)| not_https(document, &at, url))
            .collect()
    })
    .into_iter()
    .chain(reading.authorities.iter().flat_map(|document| {
        let authorities = document.value.iter();
        let insecure = authorities.filter(|(_, authority)| authority.url.scheme() != "https");
        insecure
            .map(|(code, authority)| not_https(document, &format!("{code}.url"), &authority.url))
    }))
    .collect()
}

fn not_https<T>(document: &Document<T>, at: &str, url: &Url) -> Fault {
    document.fault(
        at,
        format!("`{url}` is not an https address"),
        "give the address that starts with `https://`",
    )
}

/// Ensure that people are sent to act only to pages of the platform or of an authority.
///
/// Whose page an address is follows from the sources: it lies on the host of an official one, or of an authority.
fn links_official(reading: &Reading, _: Date) -> Vec<Fault> {
    in_each(reading, |document| {
        let fact = &document.value;
        let lies_on_one = |link: &Url, kinds: &[SourceKind]| {
            let mut fitting = fact
                .sources
                .values()
                .filter(|source| kinds.contains(&source.kind));
            fitting.any(|source| lies_on(link, &source.url))
        };
        fact.links
            .iter()
            .filter_map(|(name, link)| {
                let (kinds, whose): (&[_], _) = match link.kind {
                    LinkKind::Authority => (&[SourceKind::Authority], "an authority"),
                    LinkKind::Settings | LinkKind::Form | LinkKind::Page => (
                        &[SourceKind::Official, SourceKind::Authority],
                        "the platform or an authority",
                    ),
                };
                (!lies_on_one(&link.url, kinds)).then(|| {
                    document.fault(
                        &format!("link.{name}.url"),
                        format!("link `{name}` leads to no page of {whose}"),
                        "link to one, or add a source of that kind on the same host",
                    )
                })
            })
            .collect()
    })
}

/// Ensure that the platform of every change has a name, and the owner of every platform.
fn platforms_named(reading: &Reading, _: Date) -> Vec<Fault> {
    let platforms = reading.platforms.iter();
    let named: HashSet<_> = platforms
        .clone()
        .map(|document| &document.value.id)
        .collect();
    let owned = platforms.filter_map(|document| Some((document, document.value.owner.as_ref()?)));
    let nameless = owned.filter(|(_, owner)| !named.contains(owner));
    let mut faults: Vec<_> = nameless
        .map(|(document, owner)| {
            document.fault(
                "owner",
                format!("the platform `{owner}` has no name"),
                format!("add `facts/{owner}/platform.toml` with its `name`, or remove `owner`"),
            )
        })
        .collect();
    faults.extend(in_each(reading, |document| {
        let platform = &document.value.id.platform;
        if named.contains(platform) || is_general(&document.value) {
            return Vec::new();
        }
        vec![document.fault(
            "",
            format!("the platform `{platform}` has no name"),
            format!("add `facts/{platform}/platform.toml` with its `name`"),
        )]
    }));
    faults
}

/// Ensure that a name means one platform or service, however it is capitalized.
fn aliases_unique(reading: &Reading, _: Date) -> Vec<Fault> {
    let mut owner_of: HashMap<String, &str> = HashMap::new();
    let mut faults = Vec::new();
    let mut claim = |name: &str, owner, fault: &dyn Fn(String) -> Fault| {
        if let Some(other) = owner_of.insert(name.to_lowercase(), owner) {
            faults.push(fault(format!("`{name}` is a name of {other} already")));
        }
    };
    let remedy = "remove it here or there";
    for document in &reading.platforms {
        let platform = &document.value;
        let assistants = numbered("assistants", &platform.assistants);
        let leaning = platform.leans.iter();
        let leaning =
            leaning.flat_map(|(change, names)| numbered(&format!("leans.{change}"), names));
        for (at, name) in names(&platform.name, &platform.aliases)
            .chain(assistants)
            .chain(leaning)
        {
            claim(name, &platform.name, &|what| {
                document.fault(&at, what, remedy)
            });
        }
    }
    if let Some(document) = &reading.services {
        for (place, service) in document.value.iter().enumerate() {
            for (at, name) in names(&service.name, &service.aliases) {
                let at = format!("service.{place}.{at}");
                claim(name, &service.name, &|what| {
                    document.fault(&at, what, remedy)
                });
            }
        }
    }
    faults
}

/// Ensure that what a platform's names hint at are changes of it.
fn hints_known(reading: &Reading, _: Date) -> Vec<Fault> {
    let known: HashSet<_> = reading
        .facts
        .iter()
        .map(|document| &document.value.id)
        .collect();
    let mut faults = Vec::new();
    for document in &reading.platforms {
        let platform = &document.value;
        let assistant = platform.assistant_change.iter();
        let assistant = assistant.map(|change| ("assistant-change".to_owned(), change));
        let leans = platform.leans.keys();
        let leans = leans.map(|change| (format!("leans.{change}"), change));
        for (at, name) in assistant.chain(leans) {
            let change = ChangeId {
                platform: platform.id.clone(),
                name: name.clone(),
            };
            if !known.contains(&change) {
                let what = format!("there is no change `{change}`");
                faults.push(document.fault(&at, what, "write the name of one of its files"));
            }
        }
    }
    faults
}

fn names<'a>(name: &'a str, aliases: &'a [String]) -> impl Iterator<Item = (String, &'a str)> {
    [("name".to_owned(), name)]
        .into_iter()
        .chain(numbered("aliases", aliases))
}

fn numbered<'a>(
    key: &str,
    names: &'a [String],
) -> impl Iterator<Item = (String, &'a str)> + use<'a> {
    let key = key.to_owned();
    let places = names.iter().enumerate();
    places.map(move |(place, name)| (format!("{key}.{place}"), name.as_str()))
}

/// Whether a fact is no platform's.
fn is_general(fact: &Fact) -> bool {
    fact.id.platform.as_str() == GENERAL
}

fn in_each(reading: &Reading, faults: impl Fn(&Document<Fact>) -> Vec<Fault>) -> Vec<Fault> {
    reading.facts.iter().flat_map(faults).collect()
}

/// Every area of scopes and statements, with where it stands.
fn areas(fact: &Fact) -> impl Iterator<Item = (String, &Area)> {
    let scopes = fact.scopes.iter().map(|scope| &scope.areas).enumerate();
    let scopes = scopes.map(|(place, areas)| (format!("scope.{place}"), areas));
    let statements = fact.statements.iter().map(|statement| &statement.areas);
    let statements = statements.enumerate();
    let statements = statements.map(|(place, areas)| (format!("statement.{place}"), areas));
    scopes.chain(statements).flat_map(|(at, areas)| {
        let each = areas.iter().enumerate();
        each.map(move |(place, area)| (format!("{at}.areas.{place}"), area))
    })
}

/// Everything that cites sources: where it stands, what it is, and what it cites.
fn citing(fact: &Fact) -> impl Iterator<Item = (String, String, &[Slug])> {
    let scopes = fact.scopes.iter().enumerate().map(|(place, scope)| {
        let whose = format!("scope `{}`", scope.id);
        (format!("scope.{place}"), whose, scope.sources.as_slice())
    });
    let statements = fact.statements.iter().enumerate();
    scopes.chain(statements.map(|(place, statement)| {
        let whose = format!("statement `{}`", statement.id);
        (
            format!("statement.{place}"),
            whose,
            statement.sources.as_slice(),
        )
    }))
}

/// What two lists of areas have in common: the codes of countries, and `rest`.
fn shared(one: &[Area], other: &[Area]) -> Vec<String> {
    let has = |areas: &[Area], country| {
        areas.iter().any(|area| match area {
            Area::Region(region) => region.contains(country),
            Area::Rest => false,
        })
    };
    let rest = one.contains(&Area::Rest) && other.contains(&Area::Rest);
    Country::all()
        .filter(|country| has(one, *country) && has(other, *country))
        .map(|country| country.to_string())
        .chain(rest.then(|| "rest".to_owned()))
        .collect()
}

/// The first few codes, and how many more there are.
fn some_of(codes: &[String]) -> String {
    let shown: Vec<_> = codes
        .iter()
        .take(3)
        .map(|code| format!("`{code}`"))
        .collect();
    let shown = shown.join(", ");
    match codes.len().saturating_sub(3) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// Whether a page lies on the host of another, or below it; `www.` makes no difference.
fn lies_on(page: &Url, other: &Url) -> bool {
    let host = |url: &Url| {
        url.host_str()
            .map(|host| host.trim_start_matches("www.").to_owned())
    };
    match (host(page), host(other)) {
        (Some(page), Some(other)) => page == other || page.ends_with(&format!(".{other}")),
        (None, _) | (_, None) => false,
    }
}
