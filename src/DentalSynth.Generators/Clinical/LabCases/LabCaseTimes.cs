namespace DentalSynth.Generators.Clinical.LabCases;

/// <summary>When a lab case is sent, due, received and checked.</summary>
/// <param name="Sent">Sent to the laboratory.</param>
/// <param name="Due">Due back.</param>
/// <param name="Received">Received back.</param>
/// <param name="Checked">Checked by the dentist.</param>
public sealed record LabCaseTimes(DateTime Sent, DateTime Due, DateTime Received, DateTime Checked);
