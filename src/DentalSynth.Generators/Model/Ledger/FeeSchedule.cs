namespace DentalSynth.Generators.Model.Ledger;

/// <summary>A fee schedule (table feesched).</summary>
/// <param name="FeeSchedNum">Key of the schedule.</param>
/// <param name="Name">What the schedule is called.</param>
/// <param name="Fees">Fee of every code, by CodeNum.</param>
public sealed record FeeSchedule(long FeeSchedNum, string Name, IReadOnlyDictionary<long, Money> Fees);
