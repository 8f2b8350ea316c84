"""Every operation of the platform, by path. Those the hotel has not built answer 401 (connector-api.md §1.4, §5)."""

KNOWN = frozenset(
    """
    accountNotes/add accountNotes/delete accountNotes/getAll accountNotes/update accountingCategories/getAll
    accountingItems/getAll accountingItems/update accounts/addFile accounts/merge accounts/update addresses/add
    addresses/delete addresses/getAll addresses/update ageCategories/getAll availabilityAdjustments/getAll
    availabilityBlocks/add availabilityBlocks/delete availabilityBlocks/getAll availabilityBlocks/update
    billingAutomationPaymentPlans/add billingAutomations/add billingAutomations/delete billingAutomations/getAll
    billingAutomations/update billingAutomations/updateAssignments bills/add bills/close bills/delete bills/getAll
    bills/getPdf bills/update businessSegments/getAll cancellationPolicies/getAll cancellationPolicies/getByRates
    cancellationPolicies/getByReservations cashierTransactions/getAll cashiers/getAll commands/addKeyCutter
    commands/addPaymentTerminal commands/addPrinter commands/getAllActive commands/getAllByIds commands/update
    companies/add companies/delete companies/getAll companies/update companionships/getAll companyContracts/add
    companyContracts/delete companyContracts/getAll companyContracts/update configuration/get counters/getAll
    countries/getAll creditCards/addTokenized creditCards/charge creditCards/disable creditCards/getAll
    currencies/getAll customers/add customers/addFile customers/getAll customers/getOpenItems
    customers/getRelationships customers/merge customers/search customers/update departments/getAll devices/getAll
    enterprises/getAll exchangeRates/getAll exports/add exports/getAll fiscalMachineCommands/getAll
    identityDocuments/add identityDocuments/clear identityDocuments/delete identityDocuments/getAll
    identityDocuments/update images/getUrls languages/getAll languages/getTexts ledgerBalances/getAll
    loyaltyMemberships/add loyaltyMemberships/delete loyaltyMemberships/getAll loyaltyMemberships/update
    loyaltyPrograms/add loyaltyPrograms/delete loyaltyPrograms/getAll loyaltyPrograms/update loyaltyTiers/add
    loyaltyTiers/delete loyaltyTiers/getAll loyaltyTiers/update messageThreads/add messageThreads/getAll
    messages/add messages/getAll orderItems/cancel orderItems/getAll orders/add outletBills/add outletItems/getAll
    outlets/getAll paymentMethodRequests/add paymentRequests/add paymentRequests/cancel paymentRequests/getAll
    payments/addAlternative payments/addCreditCard payments/addExternal payments/getAll payments/refund
    preauthorizations/getAllByCustomers productCategories/getAll productServiceOrders/getAll products/delete
    products/getAll products/getPricing products/updatePrice rateGroups/getAll rates/add rates/delete rates/getAll
    rates/getPricing rates/set rates/updateCapacityOffset rates/updatePrice reservationGroups/getAll
    reservations/add reservations/addCompanion reservations/addProduct reservations/cancel reservations/confirm
    reservations/deleteCompanion reservations/getAll reservations/getAll/2023-06-06 reservations/getAllItems
    reservations/getChannelManagerDetails reservations/price reservations/process reservations/start
    reservations/update reservations/updateCustomer reservations/updateInterval resourceAccessTokens/add
    resourceAccessTokens/delete resourceAccessTokens/getAll resourceAccessTokens/update resourceBlocks/add
    resourceBlocks/delete resourceBlocks/getAll resourceCategories/add resourceCategories/delete
    resourceCategories/getAll resourceCategories/update resourceCategoryAssignments/getAll
    resourceCategoryImageAssignments/getAll resourceFeatureAssignments/getAll resourceFeatures/getAll
    resources/getAll resources/getOccupancyState resources/update restrictions/clear restrictions/getAll
    restrictions/set routingRules/add routingRules/delete routingRules/getAll routingRules/update rules/getAll
    serviceOrderNotes/add serviceOrderNotes/delete serviceOrderNotes/getAll serviceOrderNotes/update
    serviceOverbookingLimits/clear serviceOverbookingLimits/getAll serviceOverbookingLimits/set services/getAll
    services/getAvailability services/getAvailability/2024-01-22 services/updateAvailability
    sourceAssignments/getAll sourceAssignments/getAll/2024-09-20 sources/getAll tasks/add tasks/close tasks/getAll
    taxEnvironments/getAll taxations/getAll voucherCodes/add voucherCodes/delete voucherCodes/getAll vouchers/add
    vouchers/delete vouchers/getAll vouchers/update
""".split()
)

REMOVED = frozenset({"restrictions/add", "restrictions/delete"})
"""Operations of the 2018 pages that the platform took away on 2026-02-10: 410."""
