"""Invented people. No name, number or address belongs to anybody."""

from __future__ import annotations

from dataclasses import dataclass, field

from frontdesk.demo.chance import Random


@dataclass(eq=False, slots=True)
class Person:
    """A guest to be; the same object is the same guest."""

    last: str
    first: str
    nationality: str
    language: str
    child_age: int | None = None
    email: str | None = None
    phone: str | None = None
    notes: str | None = None
    classifications: tuple[str, ...] = field(default=())


# Country, language, surnames, first names; an underscore stands for a space inside a name.
_NATIONS: tuple[tuple[str, str, str, str], ...] = (
    (
        "CZ",
        "cs-CZ",
        "Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Pokorný Marek Hájek Jelínek Růžička Beneš Sedláček",
        "Jiří Jan Petr Tomáš Ondřej Vojtěch Matěj Lukáš Zdeněk Bořivoj Řehoř Štěpán",
    ),
    (
        "CZ",
        "cs-CZ",
        "Dvořáková Černá Procházková Kučerová Veselá Horáková Němcová Marková Hájková Růžičková Kubátová",
        "Eliška Ludmila Dagmar Jitka Žofie Kateřina Tereza Lenka Anežka Růžena Světlana Štěpánka",
    ),
    (
        "DE",
        "de-DE",
        "Schäfer Weiß Köhler Groß Jäger Krüger Schröder Grünwald Böhm Lüders Straßer",
        "Jürgen Björn Käthe Günter Sören Ulrike Jörg Annegret Heike Matthias",
    ),
    (
        "PL",
        "pl-PL",
        "Kowalska Wiśniewska Łukasik Zielińska Wójcik Kamińska Dąbrowska Szczęsna Błaszczyk",
        "Zofia Grażyna Agnieszka Małgorzata Łucja Bożena Jadwiga Świętosława",
    ),
    (
        "FR",
        "fr-FR",
        "Lefèvre Dubois-Hébrard Gauthier Françoise-Noël Côté Bérenger Thévenin",
        "Zoé Amélie Benoît Hélène Gaël Anaïs Jérôme",
    ),
    ("ES", "es-ES", "Castaño Muñoz Ibáñez Núñez Hernández Peñalver Gutiérrez", "Begoña Íñigo Lucía Andrés Nuria"),
    ("PT", "pt-PT", "Costa Gonçalves Simões Araújo Magalhães", "João Inês Conceição Tomé Leonor"),
    ("HU", "hu-HU", "Szűcs Nagy Kőszegi Horváth Gyöngyösi Tőrös", "Örs Gergő Ágnes Zsófia Lőrinc Tünde"),
    ("NO", "nb-NO", "Sørensen Øvergaard Bjørnstad Kjær Haugård", "Kjærsti Øystein Åse Bjørg Håkon"),
    ("SE", "sv-SE", "Åkerström Sjögren Öberg Hägg", "Åsa Göran Märta Björn Örjan"),
    ("FI", "fi-FI", "Hänninen Mäkelä Väisänen Työläs", "Päivi Väinö Äänis Jyrki"),
    ("IS", "is-IS", "Þorsteinsson Ægisdóttir Guðmundsson", "Þórður Ásdís Eyþór"),
    ("LV", "lv-LV", "Bērziņš Ozoliņa Kalniņš", "Jānis Līga Ģirts"),
    ("LT", "lt-LT", "Šimkutė Kazlauskienė", "Mantas Rūta Eglė"),
    ("RO", "ro-RO", "Țăranu Bălan Săndulescu", "Ștefan Ioana Răzvan"),
    ("RS", "sr-RS", "Petrović Ђукић Marković", "Đorđe Živko Ljiljana"),
    ("TR", "tr-TR", "Yılmaz Yıldız Çağlar Işık", "Çağla İpek Şule Oğuz"),
    ("GR", "el-GR", "Παπαδόπουλος Κωνσταντινίδης Οικονόμου", "Γιώργος Θεόδωρος Νίκος"),
    ("UA", "uk-UA", "Шевчук Їжакевич", "Олена Ганна Євген"),
    ("BG", "bg-BG", "Иванова Димитрова Щерева", "Мария Цветана Юлия"),
    ("JP", "ja-JP", "鈴木 田中 高橋", "美咲 結衣 蓮"),
    ("CN", "zh-CN", "李 张 刘", "小明 娜 伟"),
    ("KR", "ko-KR", "이 박 최", "민준 서연 지우"),
    ("VN", "vi-VN", "Trần Phạm Đặng", "Ánh_Tuyết Thị_Hương Quốc_Đạt"),
    ("AE", "ar-AE", "المنصوري النجار", "محمد فاطمة"),
    ("IR", "fa-IR", "احمدی رضایی", "رضا زهرا مریم"),
    ("IL", "he-IL", "לוי מזרחי", "נועה דוד"),
    ("IE", "en-IE", "Ó_Súilleabháin Fitzgerald", "Siobhán Máire Conor Niamh"),
    ("GB", "en-GB", "Brown Ashworth Pemberton", "Ashley Tom Grace Rosalind Hugh"),
    ("NL", "nl-NL", "Van_den_Berg Peeters De_Lange", "Sanne Noor Joost"),
    ("IT", "it-IT", "Bianchi Esposito Lombardi", "Giulia Matteo Niccolò"),
    ("DK", "da-DK", "Mortensen Kjærgaard", "Mette Jørgen"),
    ("EE", "et-EE", "Tamm Põld", "Mihkel Õnne"),
    ("TH", "th-TH", "ศรีสุข วงศ์สวัสดิ์", "ณัฐ มาลี"),
    ("NG", "en-NG", "Abdullahi Okonkwo Adébáyọ̀", "Aisha Chidi Ọlá"),
)

_SPARE = {
    "AE": "مريم يوسف",
    "DK": "Signe Anders",
    "EE": "Kaja Rein",
    "IL": "מיכל יונתן",
    "IR": "سارا امید",
    "TH": "สมชาย กานดา",
}
"""More first names where a large family would run out of them; nobody is drawn from here otherwise."""


def someone(rng: Random) -> Person:
    """A person with a name of one of many scripts; half of them are of the country."""
    nation, language, lasts, firsts = _NATIONS[rng.randrange(2)] if rng.random() < 0.35 else rng.choice(_NATIONS)
    person = Person(_pick(lasts, rng), _pick(firsts, rng), nation, language)
    tag = rng.randrange(10_000, 99_999)
    person.email = f"guest{tag}@example.cz" if rng.random() < 0.8 else None
    person.phone = f"+420 60{rng.randrange(10)} {rng.randrange(1000):03d} {rng.randrange(1000):03d}"
    return person


def family_of(guest: Person, rng: Random, adults: int, children: int = 0, oldest: int = 14) -> list[Person]:
    """So many who travel with the guest and share the surname; children are up to `oldest` years old."""
    family: list[Person] = []
    for place in range(adults + children):
        age = None if place < adults else rng.randrange(1, oldest + 1)
        family.append(_relative_of(guest, rng, age, family))
    return family


def _relative_of(guest: Person, rng: Random, child_age: int | None, others: list[Person]) -> Person:
    """Nobody is called like the guest, nor like another of the party while the language has names left."""
    listed = _first_names(guest)
    picked, names = _pick(listed, rng), [name.replace("_", " ") for name in listed.split()]
    from_picked = [*names[names.index(picked) :], *names, *_SPARE.get(guest.nationality, "").split()]
    taken = {guest.first, *(other.first for other in others)}
    first = next((name for name in from_picked if name not in taken), None)
    if first is None:
        first = next(name for name in from_picked if name != guest.first)
    return Person(guest.last, first, guest.nationality, guest.language, child_age)


def _first_names(guest: Person) -> str:
    """Czech surnames tell women from men: the men's names stand first, the women's second."""
    listed = [firsts for nation, _, _, firsts in _NATIONS if nation == guest.nationality]
    return listed[-1] if guest.last.endswith("á") else listed[0]


def _pick(names: str, rng: Random) -> str:
    """One of the names; an underscore stands for a space inside a name."""
    return rng.choice(names.split()).replace("_", " ")
