"""Invented guests in many scripts, as many as are wanted, the same from the same seed. None of them is anybody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

from frontdesk.domain.guests import Guest

_UPDATED = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Nation:
    """Surnames are a beginning and an ending, so that there are as many as a city has."""

    code: str
    share: int
    beginnings: str
    endings: str
    given: str

    def surname(self, chance: Random) -> str:
        beginning = chance.choice(self.beginnings.split())
        middle = chance.choice(self.beginnings.split()).lower() if chance.random() < 0.3 else ""
        return beginning + middle + chance.choice(self.endings.split()).replace("-", "")

    def first_name(self, chance: Random) -> str:
        first = chance.choice(self.given.split())
        return f"{first} {chance.choice(self.given.split())}" if chance.random() < 0.15 else first


_NATIONS = (
    _Nation(
        "CZ",
        22,
        "Dvoř Novot Černo Růžič Kuč Proch Jelín Hruš Vaň Sedláč Konečn Pokor Sýko Krejč Štěp Žák Čerm Bartoš Zeman Šim",
        "ák ný ová ka era ázka ek ík ovský ovská íček ecký -",
        "Jiří Ondřej Zdeněk Štěpán Eliška Žofie Kateřina Anežka Růžena Tomáš Lukáš Jan Petr Lenka Tereza",
    ),
    _Nation(
        "DE",
        18,
        "Müll Schröd Köhl Groß Weiß Böhm Lüd Krüg Schäf Jäg Kön Straß Hühn Bäck Winkl Berg Hof Stein Wald Reich",
        "er mann ig meier er-lein feld bach ner hausen -",
        "Jürgen Björn Käthe Günter Sören Jörg Heike Ulrike Matthias Anke Lotte Fritz",
    ),
    _Nation(
        "GB",
        14,
        "Ash Pember Whit Hart O'Brien MacAl Brad Wool Thorn Lang Stan Fair Black Green Hol Win Cart Mill",
        "worth ton field wright ley well ford more by wood - er son",
        "Grace Rosalind Hugh Ashley Tom Niamh Siobhán Edith Oliver Zoë George Amelia",
    ),
    _Nation(
        "PL",
        8,
        "Łukasi Wiśni Kowal Zieliń Wójci Dąbrow Szcz Błaszcz Grzyb Żół Krawcz Jabłoń Święt",
        "ewicz ewska ski ska k owski yk ński ńska owicz",
        "Łukasz Zofia Grażyna Agnieszka Łucja Bożena Świętosława Paweł Michał Małgorzata",
    ),
    _Nation(
        "FR",
        8,
        "Lefè Dubois Gauth Côté Béreng Théven Noël Françoi Bel Mont Châte Rou Vald",
        "vre ier er in au lain ois ard eau et -",
        "Zoé Amélie Benoît Hélène Gaël Anaïs Jérôme Loïc Françoise",
    ),
    _Nation(
        "DK",
        5,
        "Søren Øvergaa Bjørn Kjær Haug Åker Sjö Öst Hägg Møl Nygå Lind Ægi",
        "sen rd stad strøm gren berg dal sdóttir ler",
        "Åse Øystein Bjørg Håkon Göran Märta Örjan Þórður Ásdís Jørgen",
    ),
    _Nation(
        "TR",
        3,
        "Yıl Çağ Öz Işık Şah Gül Demir Kara Aydın",
        "maz dız lar türk in er oğlu -",
        "Çağla İpek Şule Oğuz Işıl",
    ),
    _Nation(
        "VN", 3, "Trần Phạm Đặng Nguyễn Lê Hoàng Vũ Đỗ", "-", "Ánh Tuyết Hương Quốc Đạt Thị Minh Phương Ngọc Bảo Linh"
    ),
    _Nation(
        "ES",
        5,
        "Casta Ibá Nú Hern Peñal Guti Mu Gonz Mart",
        "ño ñez ández ver érrez ñoz ález ínez",
        "Begoña Íñigo Lucía",
    ),
    _Nation(
        "UA",
        4,
        "Шев Їжак Коваль Петрен Бонда Ёлк Щер Кличк",
        "чук евич чук ко ренко ин ба о",
        "Олена Ганна Євген Мария Юлия Семён",
    ),
    _Nation("GR", 2, "Παπαδό Κωνσταντ Οικονό Γεωργ", "πουλος ινίδης μου ίου", "Γιώργος Θεόδωρος Νίκος Ελένη"),
    _Nation("CN", 3, "李 张 刘 王 陈 杨 赵 黄 周 吴", "-", "小明 娜 伟 秀英 强 建国 丽 思远 雨桐 子涵"),
    _Nation("JP", 2, "鈴 田 高 佐 渡 山 中 小", "木 中 橋 藤 辺 本 村 林", "美咲 結衣 蓮 陽菜 大翔 さくら"),
    _Nation("KR", 1, "김 이 박 최 정 강", "-", "민준 서연 지우 하은 도윤"),
    _Nation("AE", 2, "المنصوري النجار الحداد الخطيب", "-", "محمد فاطمة أحمد ليلى يوسف"),
)


def guests(count: int, seed: int) -> Iterator[Guest]:
    """Guests numbered from 0: `guest_id(number)` is the id of each."""
    chance = Random(seed)
    shares = [nation.share for nation in _NATIONS]
    for number in range(count):
        (nation,) = chance.choices(_NATIONS, shares)
        yield Guest(
            id=guest_id(number),
            last_name=nation.surname(chance),
            first_name=nation.first_name(chance),
            email=f"guest{number}@example.com" if chance.random() < 0.7 else None,
            phone=phone(chance) if chance.random() < 0.8 else None,
            nationality_code=nation.code,
            classifications=("VeryImportant",) if chance.random() < 0.02 else (),
            updated_utc=_UPDATED + timedelta(seconds=number),
        )


def guest_id(number: int) -> str:
    """The id of the guest of that number."""
    return str(UUID(int=(1 << 100) + number))


def phone(chance: Random) -> str:
    """A phone number written as people write them."""
    land = chance.choice(("420", "49", "44", "33", "48", "39"))
    digits = f"{chance.randrange(10**9):09d}"
    return f"+{land} {digits[:3]} {digits[3:6]} {digits[6:]}"
