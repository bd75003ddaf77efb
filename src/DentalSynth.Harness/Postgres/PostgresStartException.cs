namespace DentalSynth.Harness.Postgres;

/// <summary>No PostgreSQL could be had.</summary>
/// <param name="message">What was tried, what each try said, and what to do.</param>
/// <param name="cause">What went wrong underneath, if something did.</param>
public sealed class PostgresStartException(string message, Exception? cause = null) : Exception(message, cause);
