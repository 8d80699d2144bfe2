using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Tests.Sync;
using Npgsql;

namespace CreatorIntel.Ingestion.Tests.Secrets;

[Collection(nameof(PostgresCollection))]
public sealed class CertificateTests(Postgres postgres) : IDisposable
{
    private const string Password = "sesame-2026";
    private readonly string _folder = Directory.CreateTempSubdirectory("creatorintel-secrets-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task With_a_certificate_the_keys_in_the_database_are_sealed_and_every_instance_that_has_it_reads_tokens()
    {
        var (database, certificate) = (await postgres.NewDatabaseAsync(), Certificate());
        string id;
        await using (var host = await StartAsync(database, certificate)) id = await host.ConnectAsync();

        await using var other = await StartAsync(database, certificate);

        (await other.Get<TokenStore>().FindAsync(id, Token))!.Access.ShouldBe(ScriptedPlatform.Token);
        var keys = await KeysAsync(other);
        keys.ShouldNotBeEmpty();
        keys.ShouldAllBe(key => key.Contains("<EncryptedData") && !key.Contains("<masterKey"));
    }

    [Fact]
    public async Task Without_the_certificate_the_database_opens_no_token()
    {
        var database = await postgres.NewDatabaseAsync();
        string id;
        await using (var host = await StartAsync(database, Certificate())) id = await host.ConnectAsync();

        await using var thief = await SyncHost.StartAsync(database);

        await Should.ThrowAsync<CryptographicException>(() => thief.Get<TokenStore>().FindAsync(id, Token));
    }

    [Fact]
    public void A_certificate_that_is_not_there_stops_the_start_and_says_what_to_do()
    {
        var settings = new SecretSettings { Certificate = Path.Combine(_folder, "none.pfx"), Password = Password };

        var message = Should.Throw<InvalidOperationException>(settings.Load).Message;

        message.ShouldContain("none.pfx' is no file. Set Secrets__Certificate");
        message.ShouldNotContain(Password);
    }

    [Fact]
    public void A_password_that_does_not_open_it_is_told_but_not_shown()
    {
        var settings = new SecretSettings { Certificate = Certificate(), Password = "a wrong one" };

        var message = Should.Throw<InvalidOperationException>(settings.Load).Message;

        message.ShouldContain("is no PKCS#12 file that Secrets:Password opens");
        message.ShouldNotContain("a wrong one");
    }

    [Theory]
    [InlineData("http://127.0.0.1:5001", false)]
    [InlineData("http://127.0.0.2:5001", false)]
    [InlineData("http://localhost:5001", false)]
    [InlineData("http://[::1]:5001", false)]
    [InlineData("http://0.0.0.0:5001", true)]
    [InlineData("http://[::]:5001", true)]
    [InlineData("http://+:80", true)]
    [InlineData("http://*:80", true)]
    [InlineData("http://192.168.1.4:5001", true)]
    [InlineData("https://creator.example:443", true)]
    public void An_address_is_beyond_the_machine_where_others_can_reach_it(string address, bool isBeyond) =>
        BareKeysWarning.IsBeyondLoopback(address).ShouldBe(isBeyond);

    private static Task<SyncHost> StartAsync(string database, string certificate) =>
        SyncHost.StartAsync(database, null, ("Secrets:Certificate", certificate), ("Secrets:Password", Password));

    private string Certificate()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=CreatorIntel", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(99));
        var path = Path.Combine(_folder, "keys.pfx");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, Password));
        return path;
    }

    private static async Task<IReadOnlyList<string>> KeysAsync(SyncHost host)
    {
        await using var command = host.Get<NpgsqlDataSource>().CreateCommand("select body from data_protection_key");
        await using var reader = await command.ExecuteReaderAsync(Token);
        var keys = new List<string>();
        while (await reader.ReadAsync(Token)) keys.Add(reader.GetString(0));
        return keys;
    }
}
