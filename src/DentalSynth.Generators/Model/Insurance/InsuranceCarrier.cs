namespace DentalSynth.Generators.Model.Insurance;

/// <summary>A company that pays claims (table carrier).</summary>
/// <param name="CarrierNum">Key of the carrier.</param>
/// <param name="Name">What the company is called.</param>
/// <param name="PayDay">Tells apart the days of different carriers' pay runs; Monday to Friday.</param>
/// <param name="DaysToPay">Days between receiving a clean claim and the check, at least.</param>
/// <param name="PaysElectronically">Pays by transfer instead of a paper check.</param>
public sealed record InsuranceCarrier(
    long CarrierNum,
    string Name,
    DayOfWeek PayDay,
    int DaysToPay,
    bool PaysElectronically
);
