// The bot itself, applied by “azd deploy” with the image it has just pushed. azd hands parameters over as strings.
param location string = resourceGroup().location
param environmentName string
param appName string
param environmentId string
param registryServer string
param image string
param identityId string
param clientId string
param tenantId string
param storageEndpoint string
param keyEncryptionKey string
param botUrl string

@description('Whose vault holds slack-signing-secret and slack-bot-token. Used when slack is true.')
param vaultEndpoint string

@allowed(['true', 'false'])
@description('true once both secrets are in the vault.')
param slack string = 'false'

@description('Where traces, metrics and logs go over OTLP, such as http://collector:4317. Empty: nowhere but the container’s own output.')
param otlpEndpoint string = ''

@description('E-mail addresses of those who may say “admin”, separated by commas.')
param administrators string = ''

@minLength(1)
@description('The company that answers for the data, as the privacy page names it.')
param company string

@minLength(1)
@description('Where questions about privacy go: an e-mail address or a web address.')
param contact string

@allowed(['true', 'false'])
@description('true once backup-passphrase is in the vault.')
param backup string = 'false'

@description('Where backups go.')
param backupContainer string

@description('When backups are made, in UTC, as cron writes it.')
param backupAt string = '15 2 * * *'

@description('At least one: a bot that sleeps answers late and nudges nobody.')
param minReplicas string = '1'
param maxReplicas string = '5'

@description('Requests at the same time that one replica takes before another is added.')
param concurrentRequests string = '40'

@description('Where the ingress asks from, by commas: it alone is believed when it says for whom. With and without network.bicep.')
param ingressNetworks string = '100.64.0.0/10,10.20.0.0/23'

@description('Cores and memory of a replica, a pair that Container Apps offers.')
param cpu string = '0.5'
param memory string = '1Gi'

var slackSecrets = slack == 'true' ? [
  { name: 'slack-signing-secret', keyVaultUrl: '${vaultEndpoint}secrets/slack-signing-secret', identity: identityId }
  { name: 'slack-bot-token', keyVaultUrl: '${vaultEndpoint}secrets/slack-bot-token', identity: identityId }
] : []

var slackSettings = slack == 'true' ? [
  { name: 'Slack__SigningSecret', secretRef: 'slack-signing-secret' }
  { name: 'Slack__BotToken', secretRef: 'slack-bot-token' }
  { name: 'Slack__PublicUrl', value: botUrl }
] : []

var telemetrySettings = empty(otlpEndpoint) ? [] : [
  { name: 'Telemetry__Endpoint', value: otlpEndpoint }
]

var administratorSettings = empty(administrators) ? [] : map(range(0, length(split(administrators, ','))), i => {
  name: 'Programme__Administrators__${i}'
  value: trim(split(administrators, ',')[i])
})

var proxySettings = map(range(0, length(split(ingressNetworks, ','))), i => {
  name: 'Proxies__Trusted__${i}'
  value: trim(split(ingressNetworks, ',')[i])
})

var settings = [
  { name: 'ASPNETCORE_URLS', value: 'http://+:8080' }
  { name: 'AZURE_CLIENT_ID', value: clientId }
  { name: 'Storage__Azure__Endpoint', value: storageEndpoint }
  // Replicas reach one another here, at their own addresses inside the environment. No port of the ingress leads to it, as it would lead to
  // any replica, and from outside. That replicas do reach one another was not tried: docs/decisions/0007-a-cluster.md.
  { name: 'Cluster__Port', value: '11111' }
  { name: 'Keys__EncryptionKey', value: keyEncryptionKey }
  { name: 'Programme__PublicUrl', value: botUrl }
  { name: 'Programme__Company', value: company }
  { name: 'Programme__Contact', value: contact }
  { name: 'Teams__AppId', value: clientId }
  { name: 'Teams__AppType', value: 'UserAssignedMsi' }
  { name: 'Teams__AppTenantId', value: tenantId }
  { name: 'Teams__PublicUrl', value: botUrl }
]

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: appName
  location: location
  tags: { 'azd-env-name': environmentName, 'azd-service-name': 'bot' }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: environmentId
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 8080
        allowInsecure: false
      }
      registries: [{ server: registryServer, identity: identityId }]
      secrets: slackSecrets
    }
    template: {
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json(cpu), memory: memory }
          env: concat(settings, proxySettings, administratorSettings, slackSettings, telemetrySettings)
          probes: [
            { type: 'Startup', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 1, failureThreshold: 60 }
            { type: 'Liveness', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 10, failureThreshold: 3 }
            { type: 'Readiness', httpGet: { path: '/health/ready', port: 8080 }, periodSeconds: 5, failureThreshold: 3 }
          ]
        }
      ]
      scale: {
        minReplicas: int(minReplicas)
        maxReplicas: int(maxReplicas)
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: concurrentRequests } } }]
      }
    }
  }
}

module nightly 'backup-job.bicep' = if (backup == 'true') {
  name: 'backup'
  params: {
    name: '${appName}-backup'
    location: location
    tags: { 'azd-env-name': environmentName }
    environmentId: environmentId
    registryServer: registryServer
    image: image
    identityId: identityId
    clientId: clientId
    storageEndpoint: storageEndpoint
    container: backupContainer
    passphraseUrl: '${vaultEndpoint}secrets/backup-passphrase'
    at: backupAt
  }
}

output SERVICE_BOT_URI string = 'https://${app.properties.configuration.ingress.fqdn}'
