"""A colleague at another desk, who speaks to the hotel without any of our client's code, before a journey begins."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import Any

import httpx

from frontdesk.app.training import TrainingHotel

_MOST = {"Limitation": {"Count": 1000}}


class Colleague:
    """Asks the hotel by plain requests; every answer but 200 fails the journey."""

    def __init__(self, hotel: TrainingHotel) -> None:
        self._credentials = hotel.credentials

    async def leaves_today(self, reservation_id: str, end_utc: str) -> None:
        """The stay ends earlier than it was booked for."""
        await self._ask(
            "reservations/updateInterval",
            {"ReservationId": reservation_id, "EndUtc": end_utc, "ChargeCancellationFee": False},
        )

    async def takes_the_money(self, reservation_id: str) -> None:
        """Everybody of this stay pays in cash what they owe, each for themselves."""
        for account_id, owed in (await self._owed(reservation_id)).items():
            if owed > 0:
                await self._ask(
                    "payments/addExternal",
                    {
                        "AccountId": account_id,
                        "ReservationId": reservation_id,
                        "Amount": {"Currency": "CZK", "GrossValue": float(owed)},
                        "Type": "Cash",
                    },
                )

    async def comes_instead(self, reservation_id: str, guest_id: str, surname: str) -> None:
        """Somebody of whom no more than the surname is known stays in the place of a companion."""
        new = await self._ask("customers/add", {"LastName": surname, "OverwriteExisting": False})
        for operation, who in (("deleteCompanion", guest_id), ("addCompanion", new["Id"])):
            await self._ask(f"reservations/{operation}", {"ReservationId": reservation_id, "CustomerId": who})

    async def _owed(self, reservation_id: str) -> dict[str, Decimal]:
        items = await self._ask(
            "orderItems/getAll", {"ServiceOrderIds": [reservation_id], "AccountingStates": ["Open"], **_MOST}
        )
        payments = await self._ask("payments/getAll", {"ReservationIds": [reservation_id], **_MOST})
        owed: dict[str, Decimal] = defaultdict(Decimal)
        for item in items["OrderItems"]:
            owed[item["AccountId"]] += Decimal(str(item["Amount"]["GrossValue"]))
        for payment in payments["Payments"]:
            if payment["AccountingState"] == "Open":
                owed[payment["AccountId"]] += Decimal(str(payment["Amount"]["GrossValue"]))
        return owed

    async def _ask(self, operation: str, body: dict[str, Any]) -> dict[str, Any]:
        who = {
            "ClientToken": self._credentials.client_token,
            "AccessToken": self._credentials.access_token,
            "Client": "Colleague 1.0",
        }
        async with httpx.AsyncClient(trust_env=False, verify=False) as http:
            answer = await http.post(f"{self._credentials.address}/api/connector/v1/{operation}", json={**who, **body})
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found
