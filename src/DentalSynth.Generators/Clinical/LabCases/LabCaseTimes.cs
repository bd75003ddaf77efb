namespace DentalSynth.Generators.Clinical.LabCases;

/// <summary>When a piece of laboratory work is where.</summary>
/// <param name="Sent">Sent to the laboratory.</param>
/// <param name="Due">Wanted back.</param>
/// <param name="Received">Back.</param>
/// <param name="Checked">Looked at by the dentist.</param>
public sealed record LabCaseTimes(DateTime Sent, DateTime Due, DateTime Received, DateTime Checked);
