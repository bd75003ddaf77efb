namespace DentalSynth.Generators.Financial.Statements;

/// <summary>A statement to a family (table statement).</summary>
/// <param name="StatementNum">Key of the statement.</param>
/// <param name="Day">The day on which it is sent.</param>
/// <param name="From">The day of the oldest open balance on it.</param>
/// <param name="Owed">The open balance.</param>
/// <param name="Expected">Insurance estimates of later visits that are not billed to the patient yet.</param>
internal sealed record AccountStatement(long StatementNum, DateOnly Day, DateOnly From, Money Owed, Money Expected);
