using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Financial.Statements;

/// <summary>What a family is asked to pay (table statement).</summary>
/// <param name="StatementNum">Key of the statement.</param>
/// <param name="Day">The day on which it is sent.</param>
/// <param name="From">The day of the oldest bill on it.</param>
/// <param name="Owed">What is open of the bills.</param>
/// <param name="Expected">What plans are expected to pay for later visits, which are not billed yet.</param>
internal sealed record AccountStatement(long StatementNum, DateOnly Day, DateOnly From, Money Owed, Money Expected);
