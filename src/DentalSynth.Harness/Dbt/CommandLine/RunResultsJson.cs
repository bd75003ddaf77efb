using System.Text.Json.Serialization;

namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>How <c>run_results.json</c> is read.</summary>
[JsonSerializable(typeof(RunResults))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class RunResultsJson : JsonSerializerContext;
